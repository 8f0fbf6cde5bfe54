import { documentOf, paragraph, writer } from '../api';
import { act, inHours } from '../editorial';
import type { Staff } from '../staff';
import { uploadPicture } from '../upload';
import type { PublicWorld } from './make-public';
import type { Secrets } from './probe';

export const STATES = [
  'draft',
  'in review',
  'scheduled',
  'embargoed',
  'suspended',
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

/** Makes what is hidden; every text of it holds the secret word. @returns the documentIds that nobody may know of */
export const hide = async (
  hidden: Hidden,
  prepared: string | null,
  secrets: Secrets,
  { author, world }: Cast,
): Promise<Record<string, string>> => {
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
  if (hidden.withPage) await post('pages', { title: word, slug, summary: word, menuTitle: word });
  const files = hidden.withPicture
    ? {
        image: await uploadPicture({ name: `${word}.png`, alternativeText: word, caption: word }),
        attachments: [await uploadPicture({ name: `${word}-2.png`, alternativeText: word })],
      }
    : {};
  const text = { ...wordsOf(secrets), ...files };
  const shared = { contacts, topics, partnerCountries: [world.country], donors, imageCredit: word };
  const isOnlyTranslated = hidden.state === 'translated after its release';
  const data = isOnlyTranslated ? {} : { ...text, ...shared };
  const documentId = prepared ?? (await post('press-releases', data));
  const path = `/api/press-releases/${documentId}`;
  if (prepared !== null && !isOnlyTranslated) await writer.put(path, data).expect(200);
  const locales = isOnlyTranslated && hidden.locales.length === 0 ? ['fr'] : hidden.locales;
  for (const locale of locales) await writer.put(`${path}?locale=${locale}`, wordsOf(secrets)).expect(200);
  await bringTo(hidden.state, documentId, word, author);
  return made;
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
  word: string,
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
  if (state === 'deleted draft') await writer.delete(`/api/press-releases/${documentId}`).expect(204);
};
