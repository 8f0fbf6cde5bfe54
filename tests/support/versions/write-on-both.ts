import request from 'supertest';
import { documentOf, paragraph, unique, type StoredDocument } from '../api';
import type { Instance } from '../instances';

/** A document that one instance wrote, and what everybody must read of it now, whichever instance they ask. */
export interface Expected {
  readonly documentId: string;
  readonly status: number;
  readonly title: string;
}

export const makeContact = async (on: Instance): Promise<string> =>
  documentOf(
    await on
      .post('/api/contacts?status=published', {
        data: { name: unique('Press desk'), email: 'press@example.org' },
      })
      .expect(201),
  ).documentId;

export const makeDraft = async (on: Instance, contact: string): Promise<StoredDocument> => {
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact],
  };
  return documentOf(await on.post('/api/press-releases', { data }).expect(201));
};

export const act = (on: Instance, documentId: string, action: string, body: object = {}) =>
  on.post(`/api/press-releases/${documentId}/actions/${action}`, body).expect(200);

/** Writes with one instance and goes on with the other, in each way that the public sees. */
export const writeOnBoth = async (first: Instance, second: Instance): Promise<Expected[]> => {
  const contact = await makeContact(first);
  const corrected = await makeDraft(first, contact);
  await act(second, corrected.documentId, 'release');
  const title = unique('Corrected');
  await first.put(`/api/press-releases/${corrected.documentId}`, { data: { title } }).expect(200);
  const notes = { kind: 'correction', locales: ['en'], notes: { en: 'It was wrong.' } };
  await act(second, corrected.documentId, 'correct', notes);
  const withdrawn = await makeDraft(second, contact);
  await act(first, withdrawn.documentId, 'release');
  await act(second, withdrawn.documentId, 'withdraw', { reason: 'It was wrong.' });
  const page = documentOf(
    await second.post('/api/pages?status=published', { data: { title: unique('Page') } }).expect(201),
  );
  const renamed = unique('Renamed');
  await first.put(`/api/pages/${page.documentId}?status=published`, { data: { title: renamed } }).expect(200);
  const topic = documentOf(
    await first.post('/api/topics?status=published', { data: { name: unique('Topic') } }).expect(201),
  );
  await second
    .put(`/api/press-releases/${corrected.documentId}`, { data: { topics: [topic.documentId] } })
    .expect(200);
  await act(first, corrected.documentId, 'correct', { kind: 'minor', locales: ['en'] });
  return [
    { documentId: corrected.documentId, status: 200, title },
    { documentId: withdrawn.documentId, status: 410, title: '' },
  ];
};

/** What a stranger reads of a press release. */
export const readPublic = async (on: Instance, documentId: string): Promise<Expected> => {
  const answer = await request(on.url).get(`/api/press-releases/${documentId}`);
  const { data } = answer.body as { data: { title?: string } | null };
  return { documentId, status: answer.status, title: data?.title ?? '' };
};
