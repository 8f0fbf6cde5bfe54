import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { PageName } from './page-tree';

/** A version that wants a path. */
export interface WantedPath {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly isPublished: boolean;
  readonly path: string;
}

/** A public page that has a path which another one wants. */
export interface TakenPath extends PageName {
  readonly id: number;
  readonly path: string;
  readonly wantedBy: number;
}

/**
 * Writes paths, unless another public page has one of those that are wanted in public.
 *
 * @returns the first such page; then nothing is written
 */
export const storePaths = async (
  strapi: Core.Strapi,
  wanted: readonly WantedPath[],
  now: Date,
): Promise<TakenPath | undefined> => {
  const [taken] = await sql<TakenPath>(strapi, STORE, [JSON.stringify(wanted), now]);
  return taken;
};

const STORE = `
  with wanted as materialized (
    select * from jsonb_to_recordset(?::jsonb) as row
      (id int, "documentId" text, locale text, path text, "isPublished" boolean)
  ),
  taken as materialized (
    select other.id, other.title, other.slug, other.path, wanted.id as "wantedBy" from wanted
      join pages other on other.path = wanted.path and other.locale = wanted.locale and other.published_at is not null
    where wanted."isPublished" and other.document_id <> wanted."documentId"
      and not exists (select from wanted own where own.id = other.id)
  ),
  held as materialized (
    select id from pages where id in (select id from wanted) and not exists (select from taken) order by id for no key update
  ),
  moved as (
    update pages set path = wanted.path, updated_at = ? from wanted join held using (id)
    where pages.id = wanted.id and pages.path is distinct from wanted.path
  )
  select * from taken order by "wantedBy", id limit 1`;
