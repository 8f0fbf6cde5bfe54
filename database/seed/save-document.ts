import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, LOCALES } from '../../src/shared/locales/locales';
import { resolveReferences, type Ids } from './resolve-references';
import type { SeedDocument } from './seed-document';
import { documentsOf } from '../../src/platform/strapi/documents';

/**
 * Creates a document in the default language, then its other languages, and publishes them all: the way staff do it,
 * so that every rule of the newsroom has its say.
 *
 * @returns its documentId
 */
export const saveDocument = async (strapi: Core.Strapi, seed: SeedDocument, ids: Ids): Promise<string> => {
  const writer = documentsOf(strapi, seed.uid);
  const { shared, texts } = resolveReferences(
    { shared: seed.shared, texts: seed.texts },
    ids,
  ) as SeedDocument;
  const { documentId } = await writer.create({ data: { ...shared, ...texts?.[DEFAULT_LOCALE] } });
  if (texts !== undefined) {
    for (const locale of LOCALES) {
      if (locale !== DEFAULT_LOCALE) await writer.update({ documentId, locale, data: { ...texts[locale] } });
    }
  }
  await writer.publish({ documentId, locale: '*' });
  return documentId;
};
