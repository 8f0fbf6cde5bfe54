import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { lockSearch } from './lock-search';

/** A page that moves takes those below it along, without a publication of theirs: search finds them at their new paths. */
export const movePagesInSearch = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<void> => {
  await lockSearch(strapi, 'document');
  await sql(strapi, MOVE, [[...documentIds]]);
};

const MOVE = `update search_documents s set path = p.path from pages p
  where s.type = 'page' and s.document_id = any(?::text[]) and p.document_id = s.document_id and p.locale = s.locale
    and p.published_at is not null and s.path is distinct from p.path`;
