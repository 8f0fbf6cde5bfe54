import type { Client } from 'pg';
import request from 'supertest';
import { adminToken } from '../../../support/admin-token';
import { documentOf, paragraph, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import {
  makeContact,
  makeDraftRelease,
  makeOrganisation,
  makePage,
  makeTopic,
} from '../../../support/factories';
import { until } from '../../../support/until';
import { foundBy, search, uniqueWord } from '../../../support/search';

let database: Client;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(async () => {
  await database.end();
});

/** Takes a contact from the public, as staff do in the panel. */
const unpublish = (documentId: string) =>
  request(process.env.NEWSROOM_URL ?? '')
    .post(`/content-manager/collection-types/api::contact.contact/${documentId}/actions/unpublish`)
    .set('Authorization', `Bearer ${adminToken()}`)
    .send({})
    .expect(200);

/** Which transaction wrote what search knows of a document. */
const writtenBy = async (documentId: string): Promise<unknown> =>
  (await database.query('select xmin::text from search_documents where document_id = $1', [documentId])).rows;

const publish = (path: string, data: object) => writer.put(`${path}?status=published`, data).expect(200);

describe('search', () => {
  it('never finds a draft: no hit, no count, no facet, no suggestion', async () => {
    const word = uniqueWord();
    await makeDraftRelease({ title: `Draft ${word}` });
    await makePage({ title: `Draft ${word}` }, 'draft');
    const { data, meta } = await search({ q: word });
    expect(data).toEqual([]);
    expect(meta.pagination.total).toBe(0);
    expect(meta.facets).toEqual({ type: [], country: [], topic: [], year: [] });
    expect((await search({ suggest: word.slice(0, 8) })).data).toEqual([]);
  });

  it('goes on finding the public text while a draft changes', async () => {
    const [old, later] = [uniqueWord(), uniqueWord()];
    const page = await makePage({ title: `Page ${old}` });
    await writer.put(`/api/pages/${page.documentId}`, { title: `Page ${later}` }).expect(200);
    expect(await foundBy({ q: old })).toEqual([page.documentId]);
    expect(await foundBy({ q: later })).toEqual([]);
    await publish(`/api/pages/${page.documentId}`, {});
    expect(await foundBy({ q: old })).toEqual([]);
    expect(await foundBy({ q: later })).toEqual([page.documentId]);
  });

  it('finds a release from its publication until its withdrawal, and again when it is back', async () => {
    const word = uniqueWord();
    const { documentId } = await makeDraftRelease({ body: paragraph(`About ${word}.`) });
    expect(await foundBy({ q: word })).toEqual([]);
    await act(documentId, 'release').expect(200);
    expect(await foundBy({ q: word })).toEqual([documentId]);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await foundBy({ q: word })).toEqual([]);
    await act(documentId, 'restore').expect(200);
    expect(await foundBy({ q: word })).toEqual([documentId]);
  });

  it('forgets what is deleted or unpublished, at once', async () => {
    const word = uniqueWord();
    const release = await makeReleased({ title: `Release ${word}` });
    const page = await makePage({ title: `Page ${word}` });
    const contact = await makeContact({ name: `Contact ${word}` });
    expect(await foundBy({ q: word })).toHaveLength(3);
    await writer.delete(`/api/press-releases/${release.documentId}`).expect(204);
    await writer.delete(`/api/pages/${page.documentId}`).expect(204);
    await writer.delete(`/api/contacts/${contact.documentId}`).expect(204);
    expect(await foundBy({ q: word })).toEqual([]);
    expect(await foundBy({ suggest: word })).toEqual([]);
  });

  it('finds a correction by its note, and shows it', async () => {
    const word = uniqueWord();
    const { documentId } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Five, not six.' }).expect(200);
    const notes = { en: `The number was ${word}.` };
    await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes }).expect(200);
    const { data } = await search({ q: word });
    expect(data).toHaveLength(1);
    expect(data[0]?.corrections.map(({ note }) => note)).toEqual([notes.en]);
    expect(data[0]?.snippet).toContain(`The number was <mark>${word}</mark>.`);
  });

  it('finds a release by the new name of its topic, and not by the old one', async () => {
    const [old, later] = [uniqueWord(), uniqueWord()];
    const topic = await makeTopic({ name: `Topic ${old}` });
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    expect(await foundBy({ q: old })).toEqual([documentId]);
    await publish(`/api/topics/${topic.documentId}`, { name: `Topic ${later}` });
    expect(await foundBy({ q: old })).toEqual([]);
    expect(await foundBy({ q: later })).toEqual([documentId]);
    const [facet] = (await search({ q: later })).meta.facets.topic;
    expect(facet).toEqual({ value: topic.slug, label: `Topic ${later}`, count: 1 });
  });

  it('finds whatever shows a name by its new one, also what is more than a request makes anew', async () => {
    const [old, later] = [uniqueWord(), uniqueWord()];
    const organisation = await makeOrganisation({ name: `Office ${old}` });
    const named = [];
    for (let count = 0; count < 53; count += 1)
      named.push((await makeContact({ organisation: organisation.documentId })).documentId);
    await publish(`/api/organisations/${organisation.documentId}`, { name: `Office ${later}` });
    const total = async (word: string) => (await search({ q: word })).meta.pagination.total;
    await until(
      () => total(later),
      (found) => found === named.length,
    );
    expect(await total(old)).toBe(0);
  });

  it('leaves the entries of others alone when a name stays what it was', async () => {
    const [first, second] = [uniqueWord(), uniqueWord()];
    const contact = await makeContact({ name: `Desk ${first}` });
    const { documentId } = await makeReleased({ contacts: [contact.documentId] });
    const written = await writtenBy(documentId);
    const path = `/api/contacts/${contact.documentId}`;
    await publish(path, { phone: '+233 30 274 2930', role: 'Head of press' });
    expect(await writtenBy(documentId)).toEqual(written);
    expect(await foundBy({ q: first })).toEqual([contact.documentId, documentId]);
    await publish(path, { name: `Desk ${second}` });
    expect(await writtenBy(documentId)).not.toEqual(written);
    expect(await foundBy({ q: first })).toEqual([]);
    await publish(path, { name: `Desk ${first}` });
    expect(await foundBy({ q: first })).toEqual([contact.documentId, documentId]);
    expect(await foundBy({ q: second })).toEqual([]);
  });

  it('finds a release by the name of a contact while that is public, and again when it is back', async () => {
    const word = uniqueWord();
    const contact = await makeContact({ name: `Desk ${word}` });
    const contacts = [contact.documentId, (await makeContact()).documentId];
    const { documentId } = await makeReleased({ contacts });
    await unpublish(contact.documentId);
    expect(await foundBy({ q: word })).toEqual([]);
    await publish(`/api/contacts/${contact.documentId}`, {});
    expect(await foundBy({ q: word })).toEqual([contact.documentId, documentId]);
  });

  it('finds a contact by its organisation and a page by its contact, while those are public', async () => {
    const word = uniqueWord();
    const organisation = await makeOrganisation({ name: `Body ${word}` });
    const contact = await makeContact({ organisation: organisation.documentId });
    const page = await makePage({
      sections: [{ __component: 'sections.contacts', contacts: [contact.documentId] }],
    });
    expect(await foundBy({ q: word })).toEqual([contact.documentId]);
    expect(await foundBy({ q: `"${String(contact.name)}"` })).toEqual([contact.documentId, page.documentId]);
    await writer.delete(`/api/organisations/${organisation.documentId}`).expect(204);
    await writer.delete(`/api/contacts/${contact.documentId}`).expect(204);
    expect(await foundBy({ q: word })).toEqual([]);
    expect(await foundBy({ q: `"${String(contact.name)}"` })).toEqual([]);
  });

  it('knows the new path of a page whose parent moved', async () => {
    const word = uniqueWord();
    const top = await makePage();
    const child = await makePage({ title: `Child ${word}`, parent: top.documentId });
    await publish(`/api/pages/${top.documentId}`, { slug: word });
    const [hit] = (await search({ q: word })).data;
    expect(hit?.path).toBe(`/${word}/${String(child.slug)}`);
  });

  it('leaves nothing behind of a publication that is refused', async () => {
    const word = uniqueWord();
    const hidden = await makePage({}, 'draft');
    const page = documentOf(
      await writer.post('/api/pages', { title: `Page ${word}`, parent: hidden.documentId }).expect(201),
    );
    await writer.put(`/api/pages/${page.documentId}?status=published`, {}).expect(400);
    expect(await foundBy({ q: word })).toEqual([]);
  });
});
