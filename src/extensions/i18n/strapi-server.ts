import { emptyAddresses } from '../../writing/slugs/empty-addresses';
import type { Context } from '../../platform/strapi/koa';

type Handler = (context: Context) => Promise<unknown>;

interface Plugin {
  controllers: { 'content-types': { getFillFromLocaleData: Handler } };
}

/**
 * *Fill in from another locale* of the panel leaves the address empty, so that it is made from the title of the language: copied, it
 * would stay that of the source whatever the title says (docs/adr/0086).
 */
export default (plugin: Plugin): Plugin => {
  const controller = plugin.controllers['content-types'];
  const { getFillFromLocaleData } = controller;
  controller.getFillFromLocaleData = async (context) => {
    await getFillFromLocaleData(context);
    context.body = emptyAddresses(strapi, context.params.model, context.body);
  };
  return plugin;
};
