import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { addLanguages } from './add-languages';
import type { DocumentRule } from './document-rule';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, TOPIC } from '../../shared/content-types/uids';

/** Types that others refer to, and the words that a language borrows from the first one until it is translated. */
const BORROWED_FIELDS: Record<string, readonly string[]> = {
  [CONTACT]: ['role'],
  [ORGANISATION]: ['name'],
  [PARTNER_COUNTRY]: [], // names come from the library
  [TOPIC]: ['name'],
};

/**
 * Contacts, organisations, countries and topics exist in every language, and come, go public and go in all of them at once. Strapi
 * relates documents within one language: a French release could not show a contact that exists in English only.
 */
export const keepEveryLanguage: DocumentRule = (strapi) => async (context, next) => {
  const borrowed = BORROWED_FIELDS[context.uid];
  if (borrowed === undefined) return next();
  if (['publish', 'unpublish', 'delete'].includes(context.action)) {
    const asked = typeof context.params.locale === 'string' ? context.params.locale : DEFAULT_LOCALE;
    context.params = { ...context.params, locale: '*' };
    return putFirst(await next(), asked);
  }
  const result = await next();
  if (context.action === 'create' || context.action === 'update') {
    const documentId = (result as { documentId?: string } | null)?.documentId;
    if (documentId !== undefined) await addLanguages(strapi, { uid: context.uid, documentId, borrowed });
  }
  return result;
};

/** Callers that asked for one language expect it first. */
const putFirst = (result: unknown, locale: string): unknown => {
  const { entries = [], ...rest } = result as { entries?: { locale?: string }[] };
  return {
    ...rest,
    entries: entries.toSorted((a, b) => Number(b.locale === locale) - Number(a.locale === locale)),
  };
};
