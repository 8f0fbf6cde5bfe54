import { anonymous, documentOf, errorOf, paragraph, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import {
  ensureCountry,
  makeContact,
  makeDraftRelease,
  makeOrganisation,
  makePage,
  makeTopic,
} from '../../../support/factories';
import { employ, type Staff } from '../../../support/staff';
import { askSearch, foundBy } from '../../../support/search';

const TYPES = '/content-manager/collection-types';
const UIDS = {
  contact: 'api::contact.contact',
  organisation: 'api::organisation.organisation',
  topic: 'api::topic.topic',
  country: 'api::partner-country.partner-country',
  page: 'api::page.page',
} as const;
type Kind = keyof typeof UIDS;

let publisher: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher', 'Editor of pages');
});

const doTo = (kind: Kind, documentId: string, action: string) =>
  publisher.post(`${TYPES}/${UIDS[kind]}/${documentId}/actions/${action}`);

const comeAndGo = async (kind: Kind, documentId: string): Promise<void> => {
  await doTo(kind, documentId, 'unpublish').expect(200);
  await doTo(kind, documentId, 'publish').expect(200);
};

interface Named {
  readonly name: string;
}

interface Shown {
  readonly contacts: { name: string }[];
  readonly topics: { documentId: string; name: string }[];
  readonly partnerCountries: { isoCode: string }[];
  readonly donors: { organisation: { name: string } | null; country: { isoCode: string } | null }[];
}

const releaseIn = async (documentId: string, locale = 'en'): Promise<Shown> => {
  const parts =
    'populate[contacts]=true&populate[topics]=true&populate[partnerCountries]=true&populate[donors][populate]=*';
  const path = `/api/press-releases/${documentId}?locale=${locale}&${parts}`;
  return documentOf(await anonymous().get(path).expect(200)) as unknown as Shown;
};

const translate = (documentId: string, locale: string) =>
  writer
    .put(`/api/press-releases/${documentId}?locale=${locale}`, {
      title: unique('Titre'),
      summary: 'Une phrase.',
      body: paragraph('Un texte.'),
      datelineCity: 'Accra',
    })
    .expect(200);

describe('what a public release refers to', () => {
  it('shows again when it is public again, in its place and in all languages', async () => {
    const contacts = [await makeContact(), await makeContact(), await makeContact()];
    const [first, second, third] = contacts;
    const topic = await makeTopic();
    const organisation = await makeOrganisation();
    const country = await ensureCountry('UY');
    const { documentId } = await makeDraftRelease({
      contacts: contacts.map((contact) => contact.documentId),
      topics: [topic.documentId],
      partnerCountries: [country],
      donors: [{ organisation: organisation.documentId }, { country }],
    });
    await translate(documentId, 'fr');
    await act(documentId, 'release').expect(200);
    const before = { en: await releaseIn(documentId), fr: await releaseIn(documentId, 'fr') };
    expect(before.fr.donors).toHaveLength(2);
    await comeAndGo('contact', second?.documentId ?? '');
    await comeAndGo('topic', topic.documentId);
    await comeAndGo('organisation', organisation.documentId);
    await comeAndGo('country', country);
    for (const locale of ['en', 'fr'] as const) {
      const after = await releaseIn(documentId, locale);
      expect(after.contacts.map(({ name }) => name)).toEqual(
        [first, second, third].map((contact) => contact?.name),
      );
      expect(after.topics.map((each) => each.documentId)).toEqual([topic.documentId]);
      expect(after.partnerCountries).toHaveLength(1);
      expect(after.donors[0]?.organisation).toMatchObject({ name: organisation.name });
      expect(after.donors[1]?.country).toMatchObject({ isoCode: 'UY' });
    }
  });

  it('shows when it is published for the first time after the release', async () => {
    const late = documentOf(
      await writer.post('/api/contacts', {
        name: unique('Late'),
        role: 'Spokesperson',
        email: 'a@example.org',
      }),
    );
    const topic = documentOf(await writer.post('/api/topics', { name: unique('Late topic') }));
    const organisation = documentOf(await writer.post('/api/organisations', { name: unique('Late donor') }));
    const [early, last] = [await makeContact(), await makeContact()];
    const { documentId } = await makeReleased({
      contacts: [early.documentId, late.documentId, last.documentId],
      topics: [topic.documentId],
      donors: [{ organisation: organisation.documentId }],
    });
    expect((await releaseIn(documentId)).contacts).toHaveLength(2);
    await doTo('contact', late.documentId, 'publish').expect(200);
    await doTo('topic', topic.documentId, 'publish').expect(200);
    await doTo('organisation', organisation.documentId, 'publish').expect(200);
    const after = await releaseIn(documentId);
    expect(after.contacts.map(({ name }) => name)).toEqual([early.name, late.name, last.name]);
    expect(after.topics).toHaveLength(1);
    expect(after.donors[0]?.organisation).toMatchObject({ name: organisation.name });
  });

  it('is what was published, and not what the draft says since', async () => {
    const [stays, dropped, added] = [await makeContact(), await makeContact(), await makeContact()];
    const { documentId } = await makeReleased({ contacts: [stays.documentId, dropped.documentId] });
    await writer
      .put(`/api/press-releases/${documentId}`, { contacts: [stays.documentId, added.documentId] })
      .expect(200);
    await comeAndGo('contact', dropped.documentId);
    await comeAndGo('contact', added.documentId);
    expect((await releaseIn(documentId)).contacts.map(({ name }) => name)).toEqual([
      stays.name,
      dropped.name,
    ]);
    await doTo('contact', dropped.documentId, 'unpublish').expect(200);
    await act(documentId, 'correct', { locales: ['en'], kind: 'minor' }).expect(200);
    await doTo('contact', dropped.documentId, 'publish').expect(200);
    expect((await releaseIn(documentId)).contacts.map(({ name }) => name)).toEqual([stays.name, added.name]);
  });

  it('is found by search and content when it came and went', async () => {
    const topic = await makeTopic();
    const { documentId, slug } = await makeReleased({ topics: [topic.documentId] });
    const about = { topic: String(topic.slug) };
    await doTo('topic', topic.documentId, 'unpublish').expect(200);
    await askSearch(about).expect(400); // the public knows no such topic
    await doTo('topic', topic.documentId, 'publish').expect(200);
    expect(await foundBy(about)).toContain(documentId);
    const feed = await anonymous().get('/api/feeds/press.json').query(about).expect(200);
    expect((feed.body as { items: unknown[] }).items).toHaveLength(1);
    const content = await anonymous()
      .get(`/api/content?path=/news/${String(slug)}`)
      .expect(200);
    expect(JSON.stringify(content.body)).toContain(String(topic.name));
  });

  it('stays chosen in the draft when changes of it are discarded', async () => {
    const contact = await makeContact();
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    await writer.put(`/api/contacts/${contact.documentId}`, { role: 'Another' }).expect(200);
    await doTo('contact', contact.documentId, 'discard').expect(200);
    const draft = await writer
      .get(`/api/press-releases/${documentId}?status=draft&populate=contacts`)
      .expect(200);
    expect(documentOf(draft).contacts).toHaveLength(1);
  });
});

describe('the last press contact of a public release', () => {
  it('is neither unpublished nor deleted, alone or in bulk, and the refusal names the release', async () => {
    const [one, other] = [await makeContact(), await makeContact()];
    const release = await makeReleased({ contacts: [one.documentId, other.documentId] });
    const both = { documentIds: [one.documentId, other.documentId], locales: ['en'] };
    const refused = await publisher.post(`${TYPES}/${UIDS.contact}/actions/bulkUnpublish`, both).expect(400);
    expect(errorOf(refused).message).toContain(release.title);
    await doTo('contact', one.documentId, 'unpublish').expect(200);
    const last = await doTo('contact', other.documentId, 'unpublish').expect(400);
    expect(errorOf(last).message).toContain(release.title);
    await publisher.delete(`${TYPES}/${UIDS.contact}/${other.documentId}`).expect(400);
    await writer.delete(`/api/contacts/${other.documentId}`).expect(400);
    expect((await releaseIn(release.documentId)).contacts).toHaveLength(1);
  });
});

describe('what sections of a page refer to', () => {
  const sectionsOf = async (documentId: string) => {
    const page = documentOf(await anonymous().get(`/api/pages/${documentId}`).expect(200));
    const content = await anonymous()
      .get(`/api/content?path=${String(page.path)}`)
      .expect(200);
    return (content.body as { data: { sections: Record<string, unknown>[] } }).data.sections;
  };

  it('shows again when it is public again', async () => {
    const contact = await makeContact();
    const topic = await makeTopic();
    const ofTopic = await makeReleased({ topics: [topic.documentId] });
    await makeReleased();
    const { documentId } = await makePage({
      sections: [
        { __component: 'sections.contacts', contacts: [contact.documentId] },
        { __component: 'sections.latest-releases', topic: topic.documentId, count: 5 },
      ],
    });
    const titles = async () => {
      const [contacts, latest] = await sectionsOf(documentId);
      return [
        (contacts?.contacts as { name: string }[]).map(({ name }) => name),
        (latest?.releases as { title: string }[]).map(({ title }) => title),
      ];
    };
    expect(await titles()).toEqual([[contact.name], [ofTopic.title]]);
    await doTo('contact', contact.documentId, 'unpublish').expect(200);
    await doTo('topic', topic.documentId, 'unpublish').expect(200);
    expect(await titles()).toEqual([[], []]); // of a topic that is not public nothing is listed, and not everything
    await doTo('contact', contact.documentId, 'publish').expect(200);
    await doTo('topic', topic.documentId, 'publish').expect(200);
    expect(await titles()).toEqual([[contact.name], [ofTopic.title]]);
  });
});

describe('what others refer to', () => {
  it('shows again: the organisation of a contact', async () => {
    const organisation = await makeOrganisation();
    const contact = await makeContact({ organisation: organisation.documentId });
    await comeAndGo('organisation', organisation.documentId);
    for (const locale of ['en', 'ar']) {
      const path = `/api/contacts/${contact.documentId}?populate=organisation&locale=${locale}`;
      const shown = documentOf(await anonymous().get(path).expect(200));
      expect(shown.organisation).toMatchObject({ documentId: organisation.documentId });
    }
  });

  it('shows again: the press contact of the site, in every language', async () => {
    await writer.put('/api/site?status=published', { name: 'IOM Ghana' }).expect(200);
    const contact = await makeContact();
    const french = { name: unique('Bureau'), pressContact: contact.documentId };
    await writer.put('/api/site?locale=fr&status=published', french).expect(200);
    const shown = async (locale: string) => {
      const path = `/api/site?populate=pressContact&locale=${locale}`;
      return (documentOf(await anonymous().get(path).expect(200)).pressContact as Named | null)?.name;
    };
    await comeAndGo('contact', contact.documentId);
    expect([await shown('en'), await shown('fr')]).toEqual([contact.name, contact.name]);
    await doTo('contact', contact.documentId, 'unpublish').expect(200);
    expect([await shown('en'), await shown('fr')]).toEqual([undefined, undefined]);
    await writer.delete('/api/site?locale=fr').expect(204);
    await writer.put('/api/site?status=published', { pressContact: null }).expect(200);
  });
});
