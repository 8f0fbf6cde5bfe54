import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../../platform/strapi/documents';
import { findRows } from '../../../platform/strapi/rows';
import { performTransition } from '../../../releases/transitions/perform-transition';
import { RELEASE } from '../../../shared/content-types/uids';
import type { MovedItem } from './moved-items';
import type { DocumentData } from './to-data';

/** Makes a document in its languages. @returns its documentId */
export const create = async (
  strapi: Core.Strapi,
  uid: string,
  { shared, words }: DocumentData,
): Promise<string> => {
  const documents = documentsOf(strapi, uid);
  const [[locale, first] = [undefined, {}], ...others] = [...words];
  const { documentId } = await documents.create({ locale, data: { ...shared, ...first } });
  for (const [language, text] of others) await documents.update({ documentId, locale: language, data: text });
  return documentId;
};

/** Writes a document anew in each of its languages. */
export const update = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { shared, words }: DocumentData,
): Promise<void> => {
  const documents = documentsOf(strapi, uid);
  let isFirst = true;
  for (const [locale, text] of words) {
    await documents.update({ documentId, locale, data: isFirst ? { ...shared, ...text } : text });
    isFirst = false;
  }
  if (words.size === 0) await documents.update({ documentId, data: { ...shared } });
};

/** What is saved once the rest is public. */
export const saveDrafts = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { drafts = new Map<undefined, never>() }: DocumentData,
): Promise<void> => {
  for (const [locale, data] of drafts) await documentsOf(strapi, uid).update({ documentId, locale, data });
};

/** Makes its languages public; of a release those that are not yet, and brings those that are up to the text. */
export const publish = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { words }: DocumentData,
): Promise<void> => {
  if (uid !== RELEASE) {
    await documentsOf(strapi, uid).publish({ documentId, locale: '*' });
    return;
  }
  const locales = [...words.keys()];
  const open = await findRows<{ locale: string }>(strapi, uid, {
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  });
  const known: string[] = locales.filter((locale) => open.some((row) => row.locale === locale));
  const further = locales.filter((locale) => !known.includes(locale));
  if (known.length === 0 && open.length === 0)
    await performTransition(strapi, documentId, { name: 'moveIn', locales });
  if (known.length > 0)
    await performTransition(strapi, documentId, { name: 'edit', locales: known, asItWas: true });
  if (open.length > 0 && further.length > 0)
    await performTransition(strapi, documentId, { name: 'addLanguages', locales: further, asItWas: true });
};

export const isPublicNow = async (strapi: Core.Strapi, item: MovedItem | undefined): Promise<boolean> => {
  if (item === undefined) return false;
  const { uid, documentId } = item;
  const rows = await findRows(strapi, uid, {
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id'],
    limit: 1,
  });
  return rows.length > 0;
};
