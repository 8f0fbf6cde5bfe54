import type { Core } from '@strapi/strapi';
import { literal, quote } from '../../platform/strapi/compiler/names';
import { sql } from '../../platform/storage/sql';
import type { LinkPath } from '../../platform/strapi/links/link-paths';
import { ownerOf, targetLocale } from '../../platform/strapi/links/link-sql';

export const WAITING_COLUMNS = `link_table, owner_id, place, path, source_uid, source_document_id, source_locale,
  target_uid, target_document_id, target_locale`;

/** A public version whose links waited. */
export interface WaitingSource {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Columns of `waiting_links` for a link of a path. */
export const waitingRow = (
  path: LinkPath,
  { owner, place, version, target }: { owner: string; place: string; version: string; target: string },
): string =>
  `${literal(path.join.table)}, ${owner}, (${place})::double precision, ${literal(path.path)}, ${literal(path.source.uid)},
   ${version}.document_id, ${version}.locale, ${literal(path.target.uid)}, ${target}, ${targetLocale(path, version)}`;

/**
 * Keeps what public versions refer to in a document that is about to leave the public, in all its languages: the links go with
 * the public row.
 */
export const keepLinksTo = async (
  strapi: Core.Strapi,
  paths: readonly LinkPath[],
  documentId: string,
): Promise<void> => {
  if (paths.length === 0) return;
  const links = paths.map((path) => {
    const { joins, owner } = ownerOf(path, 'version');
    const { table, from, to, order } = path.join;
    const place = order === null ? 'null' : `link.${quote(order)}`;
    return `select ${waitingRow(path, { owner, place, version: 'version', target: 'target.document_id' })}
      from ${quote(path.source.table)} version ${joins} join ${quote(table)} link on link.${quote(from)} = ${owner}
      join ${quote(path.target.table)} target on target.id = link.${quote(to)}
      where target.document_id = ? and target.published_at is not null and version.published_at is not null`;
  });
  await sql(
    strapi,
    `insert into waiting_links (${WAITING_COLUMNS}) ${links.join('\nunion all\n')} on conflict do nothing`,
    paths.map(() => documentId),
  );
};

/**
 * After a publication: keeps what the drafts refer to and the public versions cannot, since it is not public itself. What an
 * earlier publication had left waiting holds no longer.
 *
 * @param locales - the languages that were published; what is shared has changed in all of them
 */
export const keepWaiting = async (
  strapi: Core.Strapi,
  paths: readonly LinkPath[],
  documentId: string,
  locales: readonly (string | null)[],
): Promise<void> => {
  if (paths.length === 0) return;
  const published = locales.filter((locale) => locale !== null);
  const wanted = paths.map((path) =>
    unlinked(path, 'draft.document_id = ? and draft.locale = any(?::text[])'),
  );
  const values = paths.flatMap(({ isOfLanguage }) => [
    documentId,
    isOfLanguage ? published : published.slice(0, 1),
  ]);
  const ofLanguage = paths.filter(({ isOfLanguage }) => isOfLanguage).map(({ path }) => path);
  await sql(
    strapi,
    `with wanted (${WAITING_COLUMNS}) as materialized (${wanted.join('\nunion all\n')}),
     given_up as (
       delete from waiting_links old where old.source_document_id = ?
         and (old.source_locale = any(?::text[]) or not old.path = any(?::text[]))
         and not exists (select from wanted where wanted.link_table = old.link_table
           and wanted.owner_id = old.owner_id and wanted.target_document_id = old.target_document_id)
     )
     insert into waiting_links (${WAITING_COLUMNS}) select * from wanted on conflict do nothing`,
    [...values, documentId, published, ofLanguage],
  );
};

/**
 * What drafts refer to, and the public versions beside them do not. It takes its place between those that are there.
 *
 * @param which - a condition on `draft` and `version`
 */
export const unlinked = (path: LinkPath, which: string): string => {
  const draft = ownerOf(path, 'draft');
  const shown = ownerOf(path, 'version', 'draft');
  const { table, from, to, order } = path.join;
  const place =
    order === null
      ? 'null'
      : `count(*) filter (where chosen.is_shown) over earlier + row_number() over earlier / 1000.0`;
  return `select ${waitingRow(path, { owner: 'chosen.owner_id', place: 'chosen.place', version: 'chosen', target: 'chosen.target' })}
    from (
      select chosen.*, ${place} as place from (
        select ${shown.owner} as owner_id, version.document_id, version.locale, target.document_id as target,
          ${order === null ? 'link.id' : `link.${quote(order)}`} as draft_place, link.id as link_id,
          exists (select from ${quote(table)} other join ${quote(path.target.table)} shown on shown.id = other.${quote(to)}
            where other.${quote(from)} = ${shown.owner} and shown.document_id = target.document_id) as is_shown
        from ${quote(path.source.table)} draft ${draft.joins}
        join ${quote(path.source.table)} version on version.document_id = draft.document_id and version.published_at is not null
          ${path.isOfLanguage ? 'and version.locale is not distinct from draft.locale' : ''}
        ${shown.joins}
        join ${quote(table)} link on link.${quote(from)} = ${draft.owner}
        join ${quote(path.target.table)} target on target.id = link.${quote(to)}
        where draft.published_at is null and ${which}
      ) chosen
      window earlier as (partition by chosen.owner_id order by chosen.draft_place, chosen.link_id)
    ) chosen where not chosen.is_shown`;
};

/** Puts back what refers to a document, or to all that are waited for, as far as they are public. @returns whose links came back */
export const putLinksBack = async (
  strapi: Core.Strapi,
  paths: readonly LinkPath[],
  documentId: string | null,
): Promise<WaitingSource[]> => {
  if (paths.length === 0) return [];
  const byTable = [...new Map(paths.map((path) => [path.join.table, path])).values()];
  const targets = [...new Map(paths.map(({ target }) => [target.uid, target])).values()];
  const returning = targets.map(
    ({ uid, table }) => `select ${literal(uid)} as uid, id, document_id, locale from ${quote(table)}
      where published_at is not null${documentId === null ? '' : ' and document_id = ?'}`,
  );
  const steps = byTable.map(
    ({ join, ownerTable, isMany }, index) => `back_${index} as (
      insert into ${quote(join.table)} (${[join.from, join.to, ...(join.order === null ? [] : [join.order])].map(quote).join(', ')})
      select back.owner_id, back.target_id${join.order === null ? '' : ', back.place'} from back
      where back.link_table = ${literal(join.table)}
        and exists (select from ${quote(ownerTable)} owner where owner.id = back.owner_id)
        and not exists (select from ${quote(join.table)} link where link.${quote(join.from)} = back.owner_id
          ${isMany ? `and link.${quote(join.to)} = back.target_id` : ''})
      )`,
  );
  return sql<WaitingSource>(
    strapi,
    `with target as materialized (${returning.join(' union all ')}),
     back as (
       delete from waiting_links waiting using target where waiting.target_uid = target.uid
         and waiting.target_document_id = target.document_id
         and (waiting.target_locale is null or waiting.target_locale = target.locale)
       returning waiting.link_table, waiting.owner_id, waiting.place, target.id as target_id,
         waiting.source_uid, waiting.source_document_id, waiting.source_locale),
     ${steps.join(',\n')}
     select distinct source_uid as uid, source_document_id as "documentId", source_locale as locale from back`,
    documentId === null ? [] : targets.map(() => documentId),
  );
};

/** What versions referred to that are public no more waits for nothing. */
export const forgetWaiting = async (
  strapi: Core.Strapi,
  { uid, table, documentId }: { readonly uid: string; readonly table: string; readonly documentId: string },
): Promise<void> => {
  await sql(
    strapi,
    `delete from waiting_links where source_uid = ? and source_document_id = ? and not exists (
       select from ${quote(table)} version where version.document_id = source_document_id
         and version.locale is not distinct from source_locale and version.published_at is not null)`,
    [uid, documentId],
  );
};
