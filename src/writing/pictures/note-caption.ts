import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const ADD = `update files set former_captions = coalesce(former_captions, '[]') || to_jsonb(?::text)
  where id = ? and caption is distinct from ? and not coalesce(former_captions, '[]') @> to_jsonb(?::text)`;

/**
 * Remembers what the library said below a picture before, once it says something else: copies of that inside texts are read as what it says
 * now (docs/adr/0139).
 *
 * @param before - what it said
 */
export const noteCaption = async (strapi: Core.Strapi, fileId: number, before: unknown): Promise<void> => {
  if (typeof before === 'string' && before !== '') await sql(strapi, ADD, [before, fileId, before, before]);
};
