import type { Core } from '@strapi/strapi';
import { quote } from '../../platform/strapi/compiler/names';
import { SYSTEM, type Column, type Models } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import { alternativeTextOfFile } from '../../platform/uploads/domain/picture-facts/alternative-text-of-file';
import { picturesAsNow } from '../../platform/uploads/domain/picture-facts/pictures-as-now';

const known = new WeakMap<Models, Models>();

/** The models without what Strapi's own answers leave out; pictures are described in the language of who reads. */
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
        columns: model.columns
          .filter(({ attribute }) => !model.privates.has(attribute))
          .map((column) => asRead(uid, column)),
        links: new Map([...model.links].filter(([name]) => !model.privates.has(name))),
      },
    ]),
  );

/** The same rule as in `src/reading/rest/describe-pictures.ts`, for what goes Strapi's way. */
const asRead = (uid: string, column: Column): Column => {
  if (uid === SYSTEM.file && column.attribute === 'alternativeText')
    return { ...column, read: alternativeTextOfFile };
  return column.kind === 'blocks'
    ? { ...column, read: (row, locale) => picturesAsNow(`${row}.${quote(column.column)}`, locale) }
    : column;
};
