import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import type { StatusQuery } from './domain/read-status-query';
import type { TranslationState } from './domain/translation-state';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { findTranslations, type Translation } from './find-translations';
import { storedType } from '../../platform/strapi/tables';

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

/**
 * The state of every translation, a page of documents at a time, drafts included; the newest documents first. Only one page
 * is loaded, or, where a state is asked for, one batch of documents after the other.
 */
export const findTranslationStatus = async (
  strapi: Core.Strapi,
  { type, locale, state, page, pageSize }: StatusQuery,
): Promise<StatusPage> => {
  const uid = `api::${type}.${type}`;
  const place = { offset: (page - 1) * pageSize, limit: pageSize };
  const { ids, total } =
    state === undefined
      ? { ids: await findDocuments(strapi, uid, place), total: await countDocuments(strapi, uid) }
      : await findInState(strapi, uid, { state, locale, ...place });
  return {
    data: await describeDocuments(strapi, uid, ids),
    meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
  };
};

interface Place {
  readonly offset: number;
  readonly limit: number;
}

const findDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  { offset, limit }: Place,
): Promise<string[]> => {
  const rows = await sql<{ documentId: string }>(
    strapi,
    `select document_id as "documentId" from ?? where published_at is null
     group by document_id order by min(id) desc limit ? offset ?`,
    [tableOf(strapi, uid), limit, offset],
  );
  return rows.map(({ documentId }) => documentId);
};

const countDocuments = async (strapi: Core.Strapi, uid: string): Promise<number> => {
  const [row] = await sql<{ count: number }>(
    strapi,
    'select count(distinct document_id)::int as count from ?? where published_at is null',
    [tableOf(strapi, uid)],
  );
  return row?.count ?? 0;
};

const tableOf = (strapi: Core.Strapi, uid: string): string => storedType(strapi, uid).tableName;

const BATCH = 500; // documents: some 2,000 rows at once

interface Asked extends Place {
  readonly state: TranslationState;
  readonly locale: string | undefined;
}

/** Of the documents with a translation in a state, in a language when one is given, a page and how many there are. */
const findInState = async (
  strapi: Core.Strapi,
  uid: string,
  { state, locale, offset, limit }: Asked,
): Promise<{ ids: string[]; total: number }> => {
  const found: string[] = [];
  for (let start = 0; ; start += BATCH) {
    const batch = await findDocuments(strapi, uid, { offset: start, limit: BATCH });
    const translations = await findTranslations(strapi, uid, batch);
    const isAsked = (translation: Translation) =>
      translation.state === state && (locale === undefined || translation.locale === locale);
    found.push(...batch.filter((id) => translations.get(id)?.some(isAsked) === true));
    if (batch.length < BATCH) return { ids: found.slice(offset, offset + limit), total: found.length };
  }
};

const describeDocuments = async (
  strapi: Core.Strapi,
  uid: string,
  ids: readonly string[],
): Promise<DocumentStatus[]> => {
  const rows = await findRows<VersionRow & { title: string | null }>(strapi, uid, {
    where: { documentId: { $in: [...ids] }, publishedAt: null },
    select: ['id', 'documentId', 'locale', 'title'],
  });
  const versions = groupBy(rows, ({ documentId }) => documentId);
  const translations = await findTranslations(strapi, uid, ids);
  return ids.map((documentId) => {
    const own = versions.get(documentId) ?? [];
    const title = (own.find((row) => row.locale === DEFAULT_LOCALE) ?? own[0])?.title ?? null;
    const states = (translations.get(documentId) ?? []).map((one) => [one.locale, one.state] as const);
    return { documentId, title, translations: Object.fromEntries(states) };
  });
};
