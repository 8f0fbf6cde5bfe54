import type { Core } from '@strapi/strapi';
import { isGone, type FeedEntry } from '../feeds/domain/feed-entry';
import { toRfc3339 } from '../feeds/domain/feed-date';
import { kitFiles } from './domain/kit-files';
import { findLastTouch } from '../feeds/find-last-touch';
import { loadEntries } from '../feeds/load-entries';
import { findOwnPictures } from './find-own-pictures';
import { findStoredFiles } from './find-stored-files';
import { sizeOfStored } from './open-stored-file';
import type { KitContent, SizedFile } from './kit-content';
import { tagKit } from './tag-kit';

/** What there is to send, or why not. */
export type PressKit =
  | {
      readonly kind: 'kit';
      readonly name: string;
      readonly content: KitContent;
      /** Strong. */
      readonly etag: string;
      /** When anything in it last changed. */
      readonly modifiedAt: Date;
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
  const sized: SizedFile[] = [];
  for (const file of files) {
    const bytes = 'url' in file ? await sizeOfStored(strapi, file.url) : Buffer.byteLength(file.content);
    if (bytes === null) return { kind: 'broken', path: file.path };
    sized.push({ ...file, bytes });
  }
  const library = await findStoredFiles(
    strapi,
    files.flatMap((file) => ('url' in file ? [file.url] : [])),
  );
  const content = {
    files: sized,
    about: describe(first, texts),
    changedAt: latest(texts.map(({ updatedAt }) => updatedAt)),
  };
  return {
    kind: 'kit',
    name: `${first.slug}.zip`,
    content,
    etag: tagKit(content, library),
    modifiedAt: latest([
      ...entries.map((entry) => entry.modifiedAt), // the notice of a language that is gone too: its text went
      ...[...library.values()].map(({ updatedAt }) => updatedAt),
      await findLastTouch(strapi),
    ]),
  };
};

const latest = (moments: readonly Date[]): Date =>
  new Date(Math.max(...moments.map((moment) => moment.getTime())));

const describe = (first: FeedEntry, texts: readonly FeedEntry[]) => ({
  id: first.id,
  documentId: first.documentId,
  version: Math.max(...texts.map(({ version }) => version)),
  published: toRfc3339(first.publishedAt),
  languages: texts.map(({ locale }) => locale),
});
