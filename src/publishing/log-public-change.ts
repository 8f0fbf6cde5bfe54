import { LOCALES } from '../domain/locales/locales';
import { sql } from '../storage/sql';
import type { Follower } from './followers';
import { RELEASE } from './release-record';

const INSERT = `insert into public_changes (uid, document_id, locale, kind, slug, note)
  select ?, ?, locale, ?, coalesce(
      (select slug from press_releases p
        where p.document_id = ? and p.locale = change.locale and p.published_at is not null),
      (select slug from public_notices n where n.document_id = ? and n.locale = change.locale)), note
  from unnest(?::text[], ?::text[]) with ordinality as change (locale, note, place) order by place`;

/** Every public change of a press release stands in the log, a row a language. */
export const logPublicChange: Follower = async (strapi, { uid, documentId, kind, locales, notes = {} }) => {
  if (uid !== RELEASE) return;
  const ordered = LOCALES.filter((locale) => locales.includes(locale));
  const texts = ordered.map((locale) => notes[locale] ?? null);
  await sql(strapi, INSERT, [uid, documentId, kind, documentId, documentId, ordered, texts]);
};
