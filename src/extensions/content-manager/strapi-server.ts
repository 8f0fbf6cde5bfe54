import { listCountries, offerCountries, showCountries } from '../../desk/countries/choose-countries';
import { makeOnce } from '../../desk/first-saves/make-once';
import type { Context } from '../../platform/strapi/koa';

type Handler = (context: Context) => Promise<unknown>;

interface Plugin {
  controllers: {
    relations: { findAvailable: Handler; findExisting: Handler };
    'collection-types': { find: Handler; create: Handler; clone: Handler };
  };
}

/**
 * Partner countries are found by any of their names and shown by flag and name, wherever one of them is chosen (docs/adr/0087). The
 * content manager looks in one field and in one language alone. And a form makes one document (docs/adr/0156).
 */
export default (plugin: Plugin): Plugin => {
  const { relations, 'collection-types': documents } = plugin.controllers;
  relations.findAvailable = offerCountries(relations.findAvailable.bind(relations));
  relations.findExisting = showCountries(relations.findExisting.bind(relations));
  documents.find = listCountries(documents.find.bind(documents));
  documents.create = makeOnce(documents.create.bind(documents));
  documents.clone = makeOnce(documents.clone.bind(documents));
  return plugin;
};
