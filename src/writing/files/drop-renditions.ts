import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { removeMade } from '../../platform/uploads/store-made';
import type { Renditions } from '../../shared/pictures/rendition';

/**
 * Does what takes the bytes of a file away, and its renditions with them: they show what it was. Call it where its row is locked; they
 * go with the bytes, at the end.
 */
export const dropRenditions = async <Result>(
  strapi: Core.Strapi,
  id: number,
  work: () => Promise<Result>,
): Promise<Result> => {
  const [row] = await sql<{ renditions: Renditions | null }>(
    strapi,
    'select renditions::json from files where id = ?',
    [id],
  );
  const result = await work();
  for (const { url } of row?.renditions?.files ?? []) await removeMade(strapi, url);
  await sql(strapi, 'update files set renditions = null where id = ?', [id]);
  return result;
};
