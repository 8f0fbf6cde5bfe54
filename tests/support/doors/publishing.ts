import { anonymous, unique, writer } from '../api';
import { act } from '../editorial';
import type { Staff } from '../staff';
import { upload } from '../upload';
import type { World } from './world';

const manager = (type: string, documentId: string, rest = ''): string =>
  `/content-manager/collection-types/api::${type}.${type}/${documentId}${rest}`;

type Do = (world: World, publisher: Staff) => Promise<unknown>;

const editAndPublish = (documentId: string, locale: string, data: object): Promise<unknown> =>
  writer
    .put(`/api/press-releases/${documentId}?locale=${locale}`, data)
    .then(() => act(documentId, 'correct', { kind: 'minor', locales: [locale] }));

const comeAndGo =
  (type: string, which: (world: World) => string): Do =>
  async (world, publisher) => {
    await publisher.post(manager(type, which(world), '/actions/unpublish'));
    if (Math.random() < 0.7) await publisher.post(manager(type, which(world), '/actions/publish'));
  };

/** What a publisher does to a public release, and to what it uses; each may be refused. */
export const PUBLISHING: Readonly<Record<string, Do>> = {
  'new words in French': ({ released }) => editAndPublish(released, 'fr', { title: unique('Titre') }),
  'another donor, published in English': ({ released, organisation }) =>
    editAndPublish(released, 'en', { donors: [{ organisation }, { organisation }] }),
  'no donor, published in French': ({ released }) => editAndPublish(released, 'fr', { donors: [] }),
  'no topic, published in English': ({ released }) => editAndPublish(released, 'en', { topics: [] }),
  'the topic, published in French': ({ released, topic }) =>
    editAndPublish(released, 'fr', { topics: [topic] }),
  'another picture': async ({ released }) =>
    editAndPublish(released, 'en', { image: (await upload({ alternativeText: unique('A view') })).id }),
  'a correction': async ({ released }) => {
    await writer.put(`/api/press-releases/${released}`, { summary: unique('Mended.') });
    await act(released, 'correct', { kind: 'correction', locales: ['en'], notes: { en: unique('Mended.') } });
  },
  'a telephone number': ({ contacts }) =>
    writer.put(`/api/contacts/${contacts[0] ?? ''}?status=published`, {
      phone: `+23330200${1000 + Math.floor(Math.random() * 8999)}`,
    }),
  'the name of a contact': ({ contacts }) =>
    writer.put(`/api/contacts/${contacts[1] ?? ''}?status=published`, { name: unique('Desk') }),
  'the name of the topic in French': ({ topic }) =>
    writer.put(`/api/topics/${topic}?status=published&locale=fr`, { name: unique('Thème') }),
  'the name of the organisation': ({ organisation }) =>
    writer.put(`/api/organisations/${organisation}?status=published`, { name: unique('Fund') }),
  'a contact': comeAndGo('contact', ({ contacts }) => contacts[0] ?? ''),
  'the topic': comeAndGo('topic', ({ topic }) => topic),
  'the organisation': comeAndGo('organisation', ({ organisation }) => organisation),
  'the words of a file': ({ files }, publisher) =>
    publisher.post(`/upload?id=${files[0]?.id ?? ''}`, { fileInfo: { alternativeText: unique('A bridge') } }),
};

interface Item {
  readonly id: string;
  readonly date_modified?: string;
  readonly _dateline: { readonly documentId: string; readonly version?: number };
}

/** What the readers of a language have of a release, without what counts its changes. */
export const readAs = async (documentId: string, locale: string): Promise<string> => {
  const feed = await anonymous().get(`/api/feeds/press.json?locale=${locale}`).expect(200);
  const item = (feed.body as { items: Item[] }).items.find(
    ({ _dateline }) => _dateline.documentId === documentId,
  );
  return JSON.stringify({ ...item, date_modified: '', _dateline: { ...item?._dateline, version: 0 } });
};
