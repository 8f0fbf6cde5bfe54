import { listCountries, offerCountries, showCountries } from '../../desk/countries/choose-countries';
import type { Context } from '../../platform/strapi/koa';

type Handler = (context: Context) => Promise<unknown>;

interface Plugin {
  controllers: {
    relations: { findAvailable: Handler; findExisting: Handler };
    'collection-types': { find: Handler };
  };
}

/**
 * Partner countries are found by any of their names and shown by flag and name, wherever one of them is chosen (docs/adr/0087). The
 * content manager looks in one field and in one language alone.
 */
export default (plugin: Plugin): Plugin => {
  const { relations, 'collection-types': lists } = plugin.controllers;
  relations.findAvailable = offerCountries(relations.findAvailable.bind(relations));
  relations.findExisting = showCountries(relations.findExisting.bind(relations));
  lists.find = listCountries(lists.find.bind(lists));
  return plugin;
};
