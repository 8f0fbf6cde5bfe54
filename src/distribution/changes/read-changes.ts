import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { renderChange, type LoggedChange, type RenderedChange } from './domain/change';
import { writeCursor, type Cursor } from './domain/cursor';
import { BEGIN, type ChangesQuery } from './domain/read-changes-query';
import { problemAt } from '../../shared/validation/problem';
import { siteUrl } from '../../platform/addresses/addresses';
import { sql } from '../../platform/storage/sql';
import { numberChanges } from './number-changes';

interface ChangesPage {
  readonly data: readonly RenderedChange[];
  readonly meta: {
    /** Cursor of what comes next, also when nothing has come yet. */
    readonly next: string;
    readonly hasMore: boolean;
  };
}

const MICROSECONDS = '(extract(epoch from at) * 1000000)::bigint::text';

/** The note of a correction quotes the text: it goes with it, and comes back with it. */
const SELECT = `select kind, document_id as "documentId", locale, slug, former_slug as "formerSlug", at,
    position::text as place, ${MICROSECONDS} as microseconds,
    case when kind <> 'corrected' or exists (
      select 1 from press_releases as release
      where release.document_id = change.document_id and release.locale = change.locale
        and release.published_at is not null
    ) then note end as note
  from public_changes as change where position > ? order by change.position limit ?`;

/** A page of the changes log, in the order in which the public saw them. @throws ValidationError for a cursor of another log */
export const readChanges = async (
  strapi: Core.Strapi,
  { since, limit }: ChangesQuery,
): Promise<ChangesPage> => {
  await numberChanges(strapi);
  await refuseUnknownCursor(strapi, since);
  const found = await sql<LoggedChange & { place: string; microseconds: string }>(strapi, SELECT, [
    since.position,
    limit + 1,
  ]);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const next = last === undefined ? since : { position: Number(last.place), at: last.microseconds };
  const site = siteUrl(strapi);
  return {
    data: page.map((change) => renderChange(change, site)),
    meta: { next: writeCursor(next), hasMore: found.length > limit },
  };
};

/** After a backup was put back the log is shorter, or went another way: whoever read on in it would skip changes. */
const refuseUnknownCursor = async (strapi: Core.Strapi, { position, at }: Cursor): Promise<void> => {
  if (position === 0) return;
  const known = await sql(strapi, `select 1 from public_changes where position = ? and ${MICROSECONDS} = ?`, [
    position,
    at,
  ]);
  if (known.length === 0)
    refuse(
      [problemAt('since', `The changes log does not know this cursor any more. ${BEGIN}`)],
      'This query cannot be answered.',
    );
};
