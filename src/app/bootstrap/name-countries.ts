import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { listComponents, listContentTypes, type Schema } from '../../platform/strapi/schemas';
import {
  panelComponentConfigurations,
  panelConfigurations,
  type PanelConfiguration,
  type PanelConfigurations,
} from '../../platform/strapi/services';
import { PARTNER_COUNTRY } from '../../shared/content-types/uids';

/** What the content manager shows countries by when nobody chose: the first text of the type. */
const STOCK = 'isoCode';

/**
 * Countries are chosen by name: in every relation to them, of types and components, whose setting nobody changed. Once in the life
 * of a database, so that what administrators choose afterwards stays.
 */
export const nameCountriesInForms = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'panel:country-names', async () => {
    const types = panelConfigurations(strapi);
    for (const schema of listContentTypes(strapi))
      if (schema.uid === PARTNER_COUNTRY || refersToCountries(schema)) await mend(types, schema);
    const components = panelComponentConfigurations(strapi);
    for (const schema of listComponents(strapi))
      if (refersToCountries(schema)) await mend(components, schema);
  });

const mend = async (service: PanelConfigurations, schema: Schema): Promise<void> => {
  await service.updateConfiguration(schema, byName(schema.uid, await service.findConfiguration(schema)));
};

const refersToCountries = ({ attributes }: Schema): boolean =>
  Object.values(attributes).some(({ target }) => target === PARTNER_COUNTRY);

const byName = (uid: string, configuration: PanelConfiguration): PanelConfiguration => {
  const { settings, metadatas } = configuration;
  const isStock = uid === PARTNER_COUNTRY && settings.mainField === STOCK;
  return {
    ...configuration,
    settings: isStock ? { ...settings, mainField: 'name' } : settings,
    metadatas: Object.fromEntries(
      Object.entries(metadatas).map(([field, { edit, list }]) => [
        field,
        edit.mainField === STOCK
          ? { edit: { ...edit, mainField: 'name' }, list: { ...list, mainField: 'name' } }
          : { edit, list },
      ]),
    ),
  };
};
