import type { Client } from 'pg';
import { anonymous, documentOf, paragraph, unique, writer } from '../../../support/api';
import { contentAt } from '../../../support/content';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeOrganisation, makeTopic } from '../../../support/factories';
import { untilSecondAfter } from '../../../support/next-second';
import { startReceiver } from '../../../support/receiver';
import { administrator } from '../../../support/staff';
import { until } from '../../../support/until';
import { untilCompared } from '../../../support/until-compared';
import { makeWebhook, toldOf } from '../../../support/webhooks';

let database: Client;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(async () => {
  await database.end();
});

const SLUG = 'communique';

/** A release that the public reads in English and French. */
const makePublicInTwo = async (fields: Record<string, unknown> = {}) => {
  const release = await makeReleased(fields);
  const french = {
    title: unique('Titre'),
    slug: unique(SLUG),
    summary: 'Un résumé.',
    body: paragraph('Le texte.'),
    datelineCity: 'Accra',
  };
  await writer.put(`/api/press-releases/${release.documentId}?locale=fr`, french).expect(200);
  await act(release.documentId, 'release', { locales: ['fr'] }).expect(200);
  return { documentId: release.documentId, frenchPath: `/news/${french.slug}` };
};

const logOf = async (documentId: string): Promise<string[]> => {
  const { rows } = await database.query<{ kind: string; locale: string }>(
    'select kind, locale from public_changes where document_id = $1 order by id',
    [documentId],
  );
  return rows.map(({ kind, locale }) => `${kind} ${locale}`);
};

/** What the log has of a release beyond so many entries, as soon as that many more are there. */
const laterIn = (documentId: string, known: number, more: number): Promise<string[]> =>
  until(
    async () => (await logOf(documentId)).slice(known),
    (later) => later.length >= more,
  );

const save = (documentId: string, locale: string, fields: Record<string, unknown>) =>
  writer.put(`/api/press-releases/${documentId}?locale=${locale}`, fields).expect(200);

const datesOf = async (path: string) => {
  const { modifiedAt } = await contentAt(path, { locale: 'fr' });
  const { items } = (await anonymous().get('/api/feeds/press.json?locale=fr').expect(200)).body as {
    items: { url: string; date_modified: string }[];
  };
  const site = (await anonymous().get('/api/sitemap.xml').expect(200)).text;
  const entry = site.split('<url>').find((address) => address.includes(`${path}<`)) ?? '';
  return {
    modifiedAt,
    feed: items.find(({ url }) => url.endsWith(path))?.date_modified,
    sitemap: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
  };
};

describe('a change in one language that shows in another', () => {
  it('is a change of that other one too: in the log, and for its webhooks', async () => {
    const receiver = await startReceiver();
    await makeWebhook(receiver, { languages: ['fr'], events: ['released', 'edited', 'corrected'] });
    const { documentId } = await makePublicInTwo();
    await save(documentId, 'en', { contacts: [(await makeContact()).documentId] });
    await act(documentId, 'correct', {
      kind: 'correction',
      locales: ['en'],
      notes: { en: 'Ask the other desk.' },
    }).expect(200);
    expect(await logOf(documentId)).toEqual(['released en', 'released fr', 'corrected en', 'edited fr']);
    await until(
      () => Promise.resolve(toldOf(receiver, documentId)),
      (told) => told.length >= 2,
    );
    expect(toldOf(receiver, documentId)).toEqual(['released fr', 'edited fr']);
    await receiver.close();
  });

  it('gives the other one a new date in content, feed and sitemap', async () => {
    const { documentId, frenchPath } = await makePublicInTwo();
    const before = await datesOf(frenchPath);
    await save(documentId, 'en', { imageCredit: 'A photographer', topics: [(await makeTopic()).documentId] });
    await untilSecondAfter(new Date().toISOString());
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const after = await datesOf(frenchPath);
    expect(String(after.modifiedAt) > String(before.modifiedAt)).toBe(true);
    expect(String(after.feed) > String(before.feed)).toBe(true);
    expect(String(after.sitemap) > String(before.sitemap)).toBe(true);
  });

  it('is none of a language whose readers see the same', async () => {
    const { documentId } = await makePublicInTwo();
    await save(documentId, 'en', { summary: 'Other words.' });
    const notes = { en: 'It was five.' };
    await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes }).expect(200);
    await save(documentId, 'es', {
      title: unique('Título'),
      summary: 'Resumen.',
      body: paragraph('Texto.'),
      datelineCity: 'Accra',
    });
    await act(documentId, 'release', { locales: ['es'] }).expect(200);
    expect(await logOf(documentId)).toEqual(['released en', 'released fr', 'corrected en', 'released es']);
  });

  it('is not told of what is not public', async () => {
    const contact = await makeContact();
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    const withdrawn = await makeReleased({ contacts: [contact.documentId] });
    await act(withdrawn.documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await writer
      .put(`/api/contacts/${contact.documentId}?status=published`, { phone: '+233302740932' })
      .expect(200);
    await untilCompared();
    expect(await logOf(documentId)).toEqual([]);
    expect(await logOf(withdrawn.documentId)).toEqual(['released en', 'withdrawn en']);
  });
});

describe('a change of what releases show', () => {
  it('is told in every language that shows it: a telephone number', async () => {
    const { documentId: contact } = await makeContact({ phone: '+233302740930' });
    const { documentId } = await makePublicInTwo({ contacts: [contact] });
    const known = (await logOf(documentId)).length;
    await writer.put(`/api/contacts/${contact}?status=published`, { phone: '+233302740931' }).expect(200);
    expect(await laterIn(documentId, known, 2)).toEqual(['edited en', 'edited fr']);
  });

  it('is told in the languages alone whose words it changes: the role of a contact', async () => {
    const { documentId: contact } = await makeContact();
    const { documentId } = await makePublicInTwo({ contacts: [contact] });
    const known = (await logOf(documentId)).length;
    await writer
      .put(`/api/contacts/${contact}?locale=fr&status=published`, { role: 'Attachée de presse' })
      .expect(200);
    expect(await laterIn(documentId, known, 1)).toEqual(['edited fr']);
    await untilCompared();
    expect((await logOf(documentId)).slice(known)).toEqual(['edited fr']);
  });

  it('is told of topics, countries and donors', async () => {
    const topic = await makeTopic();
    const organisation = await makeOrganisation();
    const { documentId: palau } = documentOf(
      await writer.post('/api/partner-countries?status=published', { isoCode: 'PW' }).expect(201),
    );
    const { documentId } = await makePublicInTwo({
      topics: [topic.documentId],
      partnerCountries: [palau],
      donors: [{ organisation: organisation.documentId }],
    });
    let known = (await logOf(documentId)).length;
    for (const [path, name] of [
      [`/api/topics/${topic.documentId}`, 'Another name'],
      [`/api/partner-countries/${palau}`, unique('Palau')],
      [`/api/organisations/${organisation.documentId}`, 'Another fund'],
    ]) {
      await writer.put(`${path ?? ''}?locale=en&status=published`, { name }).expect(200);
      expect(await laterIn(documentId, known, 1)).toEqual(['edited en']);
      known += 1;
    }
  });

  it('is told of what goes and comes back', async () => {
    const { documentId: topic } = await makeTopic();
    const { documentId } = await makePublicInTwo({ topics: [topic] });
    const known = (await logOf(documentId)).length;
    const actions = `/content-manager/collection-types/api::topic.topic/${topic}/actions`;
    await administrator().post(`${actions}/unpublish`).expect(200);
    expect(await laterIn(documentId, known, 2)).toEqual(['edited en', 'edited fr']);
  });

  it('is told of what is deleted', async () => {
    const { documentId: topic } = await makeTopic();
    const { documentId } = await makePublicInTwo({ topics: [topic] });
    const known = (await logOf(documentId)).length;
    await writer.delete(`/api/topics/${topic}`).expect(204);
    expect(await laterIn(documentId, known, 2)).toEqual(['edited en', 'edited fr']);
  });

  it('gives each of them a new date, and leaves it at its place in the feed', async () => {
    const { documentId: contact } = await makeContact();
    const { documentId, frenchPath } = await makePublicInTwo({ contacts: [contact] });
    await makePublicInTwo();
    const before = await datesOf(frenchPath);
    const known = (await logOf(documentId)).length;
    const order = async () =>
      (
        (await anonymous().get('/api/feeds/press.json?locale=fr').expect(200)).body as {
          items: { id: string }[];
        }
      ).items.map(({ id }) => id);
    const places = await order();
    await untilSecondAfter(new Date().toISOString());
    await writer.put(`/api/contacts/${contact}?status=published`, { phone: '+233302740939' }).expect(200);
    await laterIn(documentId, known, 2);
    const after = await datesOf(frenchPath);
    expect(String(after.feed) > String(before.feed)).toBe(true);
    expect(String(after.sitemap) > String(before.sitemap)).toBe(true);
    expect(await order()).toEqual(places);
  });

  it('is not told when nobody sees it: a publication of the same', async () => {
    const { documentId: contact } = await makeContact();
    const { documentId } = await makePublicInTwo({ contacts: [contact] });
    const before = await logOf(documentId);
    await writer.put(`/api/contacts/${contact}?status=published`, {}).expect(200);
    await untilCompared();
    expect(await logOf(documentId)).toEqual(before);
  });

  it('reaches every release that shows it, in batches', async () => {
    const { documentId: contact } = await makeContact();
    const releases: string[] = [];
    for (let count = 0; count < 3; count += 1)
      releases.push((await makeReleased({ contacts: [contact] })).documentId);
    await database.query(
      `insert into public_digests select documents.id, 'en', 'of none', 'none', array[$1]
       from (select 'a' || lpad(number::text, 4, '0') as id from generate_series(1, 120) number) documents`,
      [contact],
    );
    await writer.put(`/api/contacts/${contact}?status=published`, { phone: '+233302740938' }).expect(200);
    for (const documentId of releases) expect(await laterIn(documentId, 1, 1)).toEqual(['edited en']);
    await database.query(`delete from public_digests where shape = 'of none'`);
  });
});
