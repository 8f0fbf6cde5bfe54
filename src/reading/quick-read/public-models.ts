import type { Core } from '@strapi/strapi';
import type { Models } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';

const known = new WeakMap<Models, Models>();

/** The models without what Strapi's own answers leave out. */
export const publicModelsOf = async (strapi: Core.Strapi): Promise<Models> => {
  const models = await modelsOf(strapi);
  const shown = known.get(models) ?? hidePrivate(models);
  known.set(models, shown);
  return shown;
};

const hidePrivate = (models: Models): Models =>
  new Map(
    [...models].map(([uid, model]) => [
      uid,
      {
        ...model,
        columns: model.columns.filter(({ attribute }) => !model.privates.has(attribute)),
        links: new Map([...model.links].filter(([name]) => !model.privates.has(name))),
      },
    ]),
  );
