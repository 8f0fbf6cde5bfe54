import { documentOf, paragraph, writer } from '../api';
import { act, deskOf, inHours } from '../editorial';
import { administrator, type Staff } from '../staff';
import { until } from '../until';
import { uploadPicture } from '../upload';
import type { PublicWorld } from './make-public';
import type { Secrets } from './probe';

export const STATES = [
  'draft',
  'in review',
  'scheduled',
  'embargoed',
  'suspended',
  'failed at its time',
  'deleted draft',
  'changed after its release',
  'translated after its release',
  'changed after its withdrawal',
] as const;

/** Something that is not public, and what it refers to. */
export interface Hidden {
  readonly state: (typeof STATES)[number];
  readonly locales: readonly ('fr' | 'es' | 'ar')[];
  readonly withPicture: boolean;
  readonly withDonors: boolean;
  readonly withDraftRelations: boolean;
  readonly withPage: boolean;
  /** What is public is changed in its drafts too. */
  readonly withEdits: boolean;
}

interface Cast {
  readonly author: Staff;
  readonly world: PublicWorld;
}

const isReleasedFirst = ({ state }: Hidden): boolean => state.includes(' after its ');

/** What is public before something is hidden: a release, for changes that come after it. @returns its documentId */
export const prepare = async (hidden: Hidden, { contact }: PublicWorld): Promise<string | null> => {
  if (!isReleasedFirst(hidden)) return null;
  const words = { title: 'A release that is out', summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
  const made = await writer.post('/api/press-releases', { ...words, contacts: [contact] }).expect(201);
  const { documentId } = documentOf(made);
  await act(documentId, 'release').expect(200);
  if (hidden.state === 'changed after its withdrawal') {
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
  }
  return documentId;
};

/**
 * Makes what is hidden; every text of it holds the secret word.
 *
 * @returns the documentIds that nobody may know of, with their collections, and that of the release
 */
export const hide = async (
  hidden: Hidden,
  prepared: string | null,
  secrets: Secrets,
  { author, world }: Cast,
): Promise<{ readonly made: Readonly<Record<string, string>>; readonly documentId: string }> => {
  const made: Record<string, string> = {};
  const post = async (collection: string, data: object): Promise<string> => {
    const { documentId } = documentOf(await writer.post(`/api/${collection}`, data).expect(201));
    made[documentId] = collection;
    return documentId;
  };
  const { word, slug } = secrets;
  const contacts = [world.contact];
  const topics = [world.topic];
  const donors: object[] = hidden.withDonors ? [{ organisation: world.organisation }] : [];
  if (hidden.withDraftRelations) {
    contacts.push(
      await post('contacts', { name: word, role: word, email: `${word}@example.org`, location: word }),
    );
    topics.push(await post('topics', { name: word, slug }));
    if (hidden.withDonors) donors.push({ organisation: await post('organisations', { name: word }) });
  }
  if (hidden.withEdits) await editPublic(secrets, world);
  if (hidden.withPage) await post('pages', { title: word, slug, summary: word, menuTitle: word });
  const files = hidden.withPicture
    ? {
        image: await uploadPicture({ name: `${word}.png`, alternativeText: word, caption: word }),
        attachments: [await uploadPicture({ name: `${word}-2.png`, alternativeText: word }), world.picture],
      }
    : { attachments: [world.picture] };
  const text = { ...wordsOf(secrets), ...files };
  const shared = { contacts, topics, partnerCountries: [world.country], donors, imageCredit: word };
  const isOnlyTranslated = hidden.state === 'translated after its release';
  const data = isOnlyTranslated ? {} : { ...text, ...shared };
  const documentId = prepared ?? (await post('press-releases', data));
  const path = `/api/press-releases/${documentId}`;
  if (prepared !== null && !isOnlyTranslated) await writer.put(path, data).expect(200);
  const locales = isOnlyTranslated && hidden.locales.length === 0 ? ['fr'] : hidden.locales;
  for (const locale of locales) await writer.put(`${path}?locale=${locale}`, wordsOf(secrets)).expect(200);
  if (isOnlyTranslated) await act(documentId, 'confirm-translation', { locale: locales[0] }).expect(200);
  await bringTo(hidden.state, documentId, secrets, author);
  return { made, documentId };
};

/** Drafts of what is public that nobody published yet. */
const editPublic = async ({ word, slug }: Secrets, world: PublicWorld): Promise<void> => {
  const edits: [string, object][] = [
    [`contacts/${world.contact}`, { name: word, role: word, photo: world.picture }],
    [`topics/${world.topic}`, { name: word, slug }],
    [`organisations/${world.organisation}`, { name: word }],
    [`partner-countries/${world.country}`, { name: word, roles: [{ role: 'host' }] }],
    [`pages/${world.page}`, { title: word, slug: `${slug}-2`, summary: word }],
    ['site', { name: word, tagline: word }],
  ];
  for (const [path, data] of edits) await writer.put(`/api/${path}`, data).expect(200);
};

/**
 * What happens to a release, in public, while something of it stays hidden; and an end to what would go on by itself.
 */
export const follow = async (state: Hidden['state'], documentId: string): Promise<void> => {
  const path = `/api/press-releases/${documentId}`;
  if (state === 'changed after its release')
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
  if (state === 'changed after its withdrawal') await writer.delete(path).expect(204);
  if (state === 'failed at its time') await act(documentId, 'cancel-schedule').expect(200);
  if (state !== 'translated after its release') return;
  await writer.put(path, { summary: 'It is out, and mended.' }).expect(200);
  await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes: { en: 'Mended.' } }).expect(
    200,
  );
};

const wordsOf = ({ word, slug }: Secrets) => ({
  title: `${word} title`,
  slug,
  subtitle: word,
  datelineCity: word,
  summary: word,
  body: paragraph(word),
  quotes: [{ text: word, speaker: word, role: word, organisation: word }],
  imageAlternativeText: word,
  imageCaption: word,
  notesToEditors: word,
});

const bringTo = async (
  state: Hidden['state'],
  documentId: string,
  { word, slug }: Secrets,
  author: Staff,
): Promise<void> => {
  const schedule = (more: object = {}) =>
    act(documentId, 'schedule', { releaseAt: inHours(48), ...more }).expect(200);
  if (state === 'in review') await act(documentId, 'request-review').expect(200);
  if (state === 'scheduled') await schedule();
  if (state === 'embargoed') await schedule({ embargoedUntil: inHours(24) });
  if (state === 'suspended') {
    await schedule();
    const editor = `/content-manager/collection-types/api::press-release.press-release/${documentId}?locale=en`;
    await author.put(editor, { subtitle: `${word} again` }).expect(200);
  }
  if (state === 'failed at its time') await failToRelease(documentId, slug);
  if (state === 'deleted draft') await writer.delete(`/api/press-releases/${documentId}`).expect(204);
};

/** Its picture loses its description after it was approved: at its time it does not go out, and staff are told. */
const failToRelease = async (documentId: string, slug: string): Promise<void> => {
  const image = await uploadPicture({ name: `${slug}.png`, alternativeText: slug });
  const words = { image, imageAlternativeText: null };
  await writer.put(`/api/press-releases/${documentId}`, words).expect(200);
  const releaseAt = new Date(Date.now() + 1500).toISOString();
  await act(documentId, 'schedule', { releaseAt }).expect(200);
  await administrator()
    .post(`/upload?id=${image}`, { fileInfo: { alternativeText: '' } })
    .expect(200);
  await until(
    async () => deskOf(await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200)).note,
    (note) => note !== null,
  );
};
