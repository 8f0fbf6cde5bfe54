import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { findTranslations, translatedFields } from './find-translations';

/** A document that waits for a language. */
export interface ToTranslate {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  readonly state: 'missing' | 'untranslated' | 'outdated';
  /** Since when it waits: ISO 8601, UTC. */
  readonly since: string;
  readonly titles: Readonly<Record<string, string | null>>;
}

interface Candidate {
  readonly documentId: string;
  readonly since: Date;
}

/** How many of each sort are looked at, the oldest first: more than a day's work. */
const LOOKED_AT = 100;

const TABLES: Readonly<Record<string, string>> = { [RELEASE]: 'press_releases', [PAGE]: 'pages' };
/** What was withdrawn waits for no translator. */
const STILL_WANTED: Readonly<Record<string, string>> = { [RELEASE]: `and state <> 'withdrawn'`, [PAGE]: '' };

/** Not written, or written and still its source's. */
const unwrittenIn = (uid: string): string => `select document_id as "documentId", min(created_at) as since
  from ${TABLES[uid] ?? ''} where published_at is null ${STILL_WANTED[uid] ?? ''} group by document_id
  having not bool_or(locale = ?) or exists (
    select from untranslated_texts text where text.document_id = ${TABLES[uid] ?? ''}.document_id and text.locale = ?)
  order by min(created_at) limit ?`;

/** Those whose source may have changed: `findTranslations` says whether. */
const CHANGED = `select document_id as "documentId",
    min(at) filter (where kind = 'version' and locale <> ? and fields && ?::text[]) as since
  from document_history where uid = ? and locale is not null group by document_id
  having max(id) filter (where kind = 'version' and action <> 'changedFile' and locale <> ? and fields && ?::text[])
    > max(id) filter (where locale = ? and action in ('created', 'confirmTranslation'))
  order by max(id) limit ?`;

/** What of a type is missing, not translated yet or outdated in a language, the oldest first. Five statements. */
export const findToTranslate = async (
  strapi: Core.Strapi,
  uid: string,
  locale: string,
): Promise<ToTranslate[]> => {
  const unwritten = await sql<Candidate>(strapi, unwrittenIn(uid), [locale, locale, LOOKED_AT]);
  const fields = translatedFields(strapi, uid);
  const values = [locale, fields, uid, locale, fields, locale, LOOKED_AT];
  const changed = await sql<Candidate>(strapi, CHANGED, values);
  const waiting = [...unwritten, ...changed.filter(({ since }) => since as Date | null)];
  const candidates = [...new Map(waiting.map((one) => [one.documentId, one])).values()];
  const documentIds = candidates.map(({ documentId }) => documentId);
  const states = await findTranslations(strapi, uid, documentIds);
  const rows = await findRows<VersionRow & { title: string | null; state?: string }>(strapi, uid, {
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId', 'locale', 'title', ...(uid === RELEASE ? ['state'] : [])],
  });
  return candidates
    .flatMap(({ documentId, since }) => {
      const state = states.get(documentId)?.find((one) => one.locale === locale)?.state;
      if (state === undefined || state === 'source' || state === 'current') return [];
      const versions = rows.filter((row) => row.documentId === documentId);
      if (versions.some((version) => version.state === 'withdrawn')) return [];
      const titles = Object.fromEntries(versions.map((version) => [version.locale, version.title]));
      return [{ uid, documentId, locale, state, since: new Date(since).toISOString(), titles } as const];
    })
    .sort((a, b) => a.since.localeCompare(b.since));
};
