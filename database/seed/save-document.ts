import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, LOCALES } from '../../src/shared/locales/locales';
import { resolveReferences, type Ids } from './resolve-references';
import type { SeedDocument } from './seed-document';

/** The part of Strapi's document service that the seed uses, for whichever type: the rules check the data. */
interface DocumentWriter {
  create(params: { data: unknown; locale?: string }): Promise<{ documentId: string }>;
  update(params: { documentId: string; locale: string; data: unknown }): Promise<unknown>;
  publish(params: { documentId: string; locale?: '*' }): Promise<unknown>;
}

/**
 * Creates a document in the default language, then its other languages, and publishes them all: the way staff do it,
 * so that every rule of the newsroom has its say.
 *
 * @returns its documentId
 */
export const saveDocument = async (strapi: Core.Strapi, seed: SeedDocument, ids: Ids): Promise<string> => {
  const writer = strapi.documents(seed.uid) as unknown as DocumentWriter;
  const { shared, texts } = resolveReferences(
    { shared: seed.shared, texts: seed.texts },
    ids,
  ) as SeedDocument;
  const { documentId } = await writer.create({ data: { ...shared, ...texts?.[DEFAULT_LOCALE] } });
  if (texts !== undefined) {
    for (const locale of LOCALES) {
      if (locale !== DEFAULT_LOCALE) await writer.update({ documentId, locale, data: texts[locale] });
    }
  }
  await writer.publish({ documentId, locale: '*' });
  return documentId;
};
