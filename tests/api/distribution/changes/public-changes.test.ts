import type { Client } from 'pg';
import { paragraph, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';

let database: Client;

beforeAll(async () => {
  database = await openDatabase();
});

afterAll(async () => {
  await database.end();
});

const changesOf = async (documentId: string): Promise<string[]> => {
  const { rows } = await database.query<{ kind: string; locale: string; note: string | null }>(
    'select kind, locale, note from public_changes where document_id = $1 order by id',
    [documentId],
  );
  return rows.map(({ kind, locale, note }) => [kind, locale, note].filter(Boolean).join(' '));
};

const change = (documentId: string) =>
  writer.put(`/api/press-releases/${documentId}`, { title: unique('Changed') }).expect(200);

describe('the log of public changes', () => {
  it('has what the public saw of a release, in order', async () => {
    const { documentId } = await makeReleased();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    await change(documentId);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await change(documentId);
    await act(documentId, 'correct', {
      kind: 'correction',
      locales: ['en'],
      notes: { en: 'It was five.' },
    }).expect(200);
    await act(documentId, 'withdraw', { reason: { en: 'Wrong.', fr: 'Faux.' } }).expect(200);
    await act(documentId, 'restore').expect(200);
    await writer.delete(`/api/press-releases/${documentId}?locale=fr`).expect(204);
    expect(await changesOf(documentId)).toEqual([
      'released en',
      'released fr',
      'edited en',
      'corrected en It was five.',
      'withdrawn en Wrong.',
      'withdrawn fr Faux.',
      'released en',
      'released fr',
      'deleted fr Ce communiqué de presse a été retiré.',
    ]);
  });

  it('keeps the slug of what is gone', async () => {
    const { documentId, slug } = await makeReleased();
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const { rows } = await database.query<{ slug: string }>(
      "select slug from public_changes where document_id = $1 and kind = 'withdrawn'",
      [documentId],
    );
    expect(rows).toEqual([{ slug }]);
  });
});
