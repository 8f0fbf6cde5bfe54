import type { Core } from '@strapi/strapi';
import { isGone, type FeedEntry } from '../domain/feeds/feed-entry';
import { toRfc3339 } from '../domain/feeds/feed-date';
import { kitFiles, type KitFile } from '../domain/press-kit/kit-files';
import { loadEntries } from '../feeds/load-entries';
import { findOwnPictures } from './find-own-pictures';
import { isThere } from './open-stored-file';

/** What there is to send, or why not. */
export type PressKit =
  | {
      readonly kind: 'kit';
      readonly name: string;
      readonly files: readonly KitFile[];
      readonly about: object;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'gone'; readonly notice: string }
  | { readonly kind: 'broken'; readonly path: string };

/** The press kit of what the public sees of a release. */
export const loadKit = async (strapi: Core.Strapi, documentId: string): Promise<PressKit> => {
  const entries = await loadEntries(strapi, { documentId });
  const texts = entries.filter((entry) => !isGone(entry));
  const [first] = texts;
  if (first === undefined) {
    const [gone] = entries;
    return gone === undefined ? { kind: 'none' } : { kind: 'gone', notice: gone.notice ?? '' };
  }
  const inside = texts.flatMap(({ pictures }) => pictures.map(({ url }) => url));
  const files = kitFiles(texts, await findOwnPictures(strapi, inside));
  for (const file of files) {
    if ('url' in file && !(await isThere(strapi, file.url))) return { kind: 'broken', path: file.path };
  }
  return { kind: 'kit', name: `${first.slug}.zip`, files, about: describe(first, texts) };
};

const describe = (first: FeedEntry, texts: readonly FeedEntry[]) => ({
  id: first.id,
  documentId: first.documentId,
  version: Math.max(...texts.map(({ version }) => version)),
  published: toRfc3339(first.publishedAt),
  languages: texts.map(({ locale }) => locale),
});
