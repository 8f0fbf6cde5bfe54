import type { Core } from '@strapi/strapi';
import type { ColumnKind, Model, Models } from '../../platform/strapi/model';
import { sql } from '../../platform/storage/sql';
import type { PlaceOfFile } from './find-file-uses';

/** Columns that staff write no address into. */
const NEVER = new Set(['documentId', 'locale', 'state', 'deskNote', 'approval', 'releaseTimeZone']);

/**
 * Where the address of a file stands in a text or a link: of its smaller pictures too, whole or relative. The names of files are
 * random, so a text that has one means the file.
 */
export const findMentions = async (
  strapi: Core.Strapi,
  models: Models,
  fileIds: readonly number[],
): Promise<PlaceOfFile[]> => {
  const found: PlaceOfFile[] = [];
  for (const model of models.values()) {
    const columns = textsOf(model);
    if (columns.length === 0) continue;
    const texts = columns.map(() => '??::text').join(', ');
    const rows = await sql<{ fileId: number; id: number }>(
      strapi,
      `select f.id as "fileId", t.id from ?? t join files f on f.id = any(?::int[])
       and strpos(concat_ws(' ', ${texts}), f.hash) > 0`,
      [model.table, [...fileIds], ...columns.map((column) => `t.${column}`)],
    );
    found.push(
      ...rows.map(({ fileId, id }) => ({ fileId, uid: model.uid, id, isInText: true, isRequired: false })),
    );
  }
  return found;
};

/** Kinds of columns that an address may stand in. */
const STRINGS: ReadonlySet<ColumnKind> = new Set(['text', 'json', 'blocks']);

const textsOf = ({ uid, columns }: Model): string[] =>
  uid.includes('::') && !uid.startsWith('api::')
    ? []
    : columns
        .filter(({ kind, attribute }) => STRINGS.has(kind) && !NEVER.has(attribute))
        .map(({ column }) => column);
