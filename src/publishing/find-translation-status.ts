import type { Core } from '@strapi/strapi';
import { groupBy } from '../domain/collections/group-by';
import type { StatusQuery } from '../domain/history/read-status-query';
import type { TranslationState } from '../domain/history/translation-state';
import { DEFAULT_LOCALE } from '../domain/locales/locales';
import { findRows, type VersionRow } from '../storage/rows';
import { findTranslations, type Translation } from './find-translations';

interface DocumentStatus {
  readonly documentId: string;
  readonly title: string | null;
  readonly translations: Readonly<Record<string, TranslationState>>;
}

interface StatusPage {
  readonly data: readonly DocumentStatus[];
  readonly meta: {
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
  };
}

/** The state of every translation, a page of documents at a time, drafts included; the newest documents first. */
export const findTranslationStatus = async (
  strapi: Core.Strapi,
  { type, locale, state, page, pageSize }: StatusQuery,
): Promise<StatusPage> => {
  const uid = `api::${type}.${type}`;
  const rows = await findRows<VersionRow & { title: string | null }>(strapi, uid, {
    where: { publishedAt: null },
    select: ['id', 'documentId', 'locale', 'title'],
  });
  const documents = groupBy(rows, ({ documentId }) => documentId);
  const translations = await findTranslations(strapi, uid, [...documents.keys()]);
  const isAsked = (translation: Translation) =>
    (locale === undefined || translation.locale === locale) &&
    (state === undefined || translation.state === state);
  const found = [...documents].reverse().flatMap(([documentId, versions]) => {
    const states = translations.get(documentId) ?? [];
    if (!states.some(isAsked)) return [];
    const title = (versions.find((row) => row.locale === DEFAULT_LOCALE) ?? versions[0])?.title ?? null;
    const byLocale = Object.fromEntries(states.map((translation) => [translation.locale, translation.state]));
    return [{ documentId, title, translations: byLocale }];
  });
  const total = found.length;
  return {
    data: found.slice((page - 1) * pageSize, page * pageSize),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
};
