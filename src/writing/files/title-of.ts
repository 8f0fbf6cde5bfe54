import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { schemaOf } from '../../platform/strapi/schemas';

interface Versions {
  readonly uid: string;
  readonly documentId: string;
  readonly locales: readonly (string | null)[];
}

/** What a document is called, in the first of these languages; null: its type has none. */
export const titleOf = async (
  strapi: Core.Strapi,
  { uid, documentId, locales }: Versions,
): Promise<string> => {
  const { attributes, info } = schemaOf(strapi, uid);
  const field = ['title', 'name', 'from'].find((each) => each in attributes);
  if (field === undefined) return info.displayName;
  const [row] = await findRows<Record<string, unknown>>(strapi, uid, {
    where: { documentId, locale: locales[0] ?? null },
    select: [field],
  });
  const title = row?.[field];
  return typeof title === 'string' && title !== '' ? title : info.displayName;
};
