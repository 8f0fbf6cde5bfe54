import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const PAGE_SIZE = 100; // reads; a screen of the panel

export interface EmbargoedRead {
  readonly id: string;
  readonly at: Date;
  readonly tokenName: string;
  readonly path: string;
  readonly releases: readonly {
    readonly documentId: string;
    readonly locale: string;
    readonly title: string;
  }[];
}

/**
 * Who read what under embargo, the last first.
 *
 * @param before - the id of the last read of the page before
 */
export const findEmbargoedReads = async (
  strapi: Core.Strapi,
  { documentId, before }: { readonly documentId: string | null; readonly before: number | null },
): Promise<EmbargoedRead[]> =>
  sql<EmbargoedRead>(
    strapi,
    `select id, at, token_name as "tokenName", path, releases from embargoed_reads
     where (?::text is null or releases::jsonb @> jsonb_build_array(jsonb_build_object('documentId', ?::text)))
       and (?::bigint is null or id < ?)
     order by id desc limit ${PAGE_SIZE}`,
    [documentId, documentId, before, before],
  );
