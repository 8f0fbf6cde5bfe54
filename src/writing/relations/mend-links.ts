import type { Core } from '@strapi/strapi';
import { RELEASE } from '../../shared/content-types/uids';
import { groupBy } from '../../shared/collections/group-by';
import { linkPathsOf, type LinkPath } from '../../platform/strapi/links/link-paths';
import { ownerOf } from '../../platform/strapi/links/link-sql';
import { literal, quote } from '../../platform/strapi/compiler/names';
import { onFirstStart } from '../../platform/storage/first-start';
import { sql } from '../../platform/storage/sql';
import { tellFollowers } from '../announce/followers';
import { putLinksBack, unlinked, WAITING_COLUMNS, waitingRow } from './waiting-links';

/**
 * Links that public versions lost before this was minded come back, once: when what they led to was unpublished and published
 * again, or published for the first time after them. What was chosen stands in the last publication of a release, and in the
 * draft of other documents that nobody has changed since.
 */
export const mendLinks = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'waiting-links', async () => {
    const paths = await linkPathsOf(strapi);
    const wanted = paths.map((path) =>
      path.source.uid === RELEASE && path.parts.length < 2 ? lostByRelease(path) : unlinked(path, UNCHANGED),
    );
    await sql(
      strapi,
      `with ${LAST_PUBLICATION} insert into waiting_links (${WAITING_COLUMNS}) ${wanted.join('\nunion all\n')} on conflict do nothing`,
    );
    const mended = await putLinksBack(strapi, paths, null);
    for (const versions of groupBy(mended, ({ uid, documentId }) => `${uid} ${documentId}`).values()) {
      const [{ uid, documentId } = { uid: '', documentId: '' }] = versions;
      const locales = versions.flatMap(({ locale }) => locale ?? []);
      await tellFollowers(strapi, {
        uid,
        documentId,
        locales,
        kind: uid === RELEASE ? 'edited' : 'published',
      });
      strapi.log.warn(`${uid} ${documentId}: what it refers to shows again (${locales.join(', ')}).`);
    }
  });

const UNCHANGED =
  'draft.locale is not distinct from version.locale and draft.updated_at <= version.updated_at';

/** What is shared by the languages of a release is that of its last publication, in whichever language. */
const LAST_PUBLICATION = `last_publication as materialized (
  select distinct on (document_id) document_id, snapshot from document_history
  where uid = ${literal(RELEASE)} and kind = 'publication' and snapshot is not null order by document_id, id desc)`;

/** What the last publication of a release refers to, and its public versions do not. */
const lostByRelease = (path: LinkPath): string => {
  const { joins, owner } = ownerOf(path, 'version');
  const [field = '', inPart] = path.path.split('.');
  const { table, from, to } = path.join;
  const partPlace = path.parts[0]?.join.order ?? null;
  const isOfPart = partPlace === null ? 'true' : `version_part_0.${quote(partPlace)} = part.place`;
  const named =
    inPart === undefined
      ? `lateral (values (last.snapshot, 1)) part (chosen, place)`
      : `lateral ${elements(`last.snapshot -> ${literal(field)}`, 'part (chosen, place)')}`;
  return `select ${waitingRow(path, { owner, place: path.join.order === null ? 'null' : 'target.place - 0.5', version: 'version', target: 'target.document_id' })}
    from last_publication last join ${quote(path.source.table)} version
      on version.document_id = last.document_id and version.published_at is not null
    ${joins} cross join ${named}
    cross join lateral (
      select reference.chosen ->> 'ref' as document_id, reference.place
      from ${elements(`part.chosen -> ${literal(inPart ?? field)}`, 'reference (chosen, place)')}) target
    where ${isOfPart} and target.document_id is not null and not exists (
      select from ${quote(table)} link join ${quote(path.target.table)} shown on shown.id = link.${quote(to)}
      where link.${quote(from)} = ${owner} and shown.document_id = target.document_id)`;
};

/** One, several or none, as rows with their places from 1. */
const elements = (json: string, alias: string): string =>
  `json_array_elements(case json_typeof(${json}) when 'array' then ${json} when 'object' then json_build_array(${json}) else '[]'::json end)
   with ordinality ${alias}`;
