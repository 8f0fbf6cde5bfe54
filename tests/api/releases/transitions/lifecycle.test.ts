import {
  anonymous,
  documentOf,
  documentsOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { act, deskOf, inHours, languageOf, makeReleased } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';

const french = () => ({ title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' });

const saveIn = (documentId: string, locale: string, data: object) =>
  writer.put(`/api/press-releases/${documentId}?locale=${locale}`, data).expect(200);

const read = (documentId: string, query = '') => anonymous().get(`/api/press-releases/${documentId}${query}`);

describe('the life of a press release', () => {
  it('goes from draft through review and schedule to released', async () => {
    const { documentId, state } = await makeDraftRelease();
    expect(state).toBe('draft');
    expect(deskOf(await act(documentId, 'request-review').expect(200)).state).toBe('inReview');
    const scheduled = deskOf(await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200));
    expect(scheduled.state).toBe('scheduled');
    await read(documentId).expect(404);
    expect(deskOf(await act(documentId, 'cancel-schedule').expect(200))).toMatchObject({
      state: 'inReview',
      releaseAt: null,
    });
    expect(
      deskOf(await act(documentId, 'return-to-draft', { reason: 'Wrong figure' }).expect(200)),
    ).toMatchObject({
      state: 'draft',
      note: expect.stringContaining('Wrong figure') as string,
    });
    expect(deskOf(await act(documentId, 'release').expect(200)).state).toBe('released');
    expect(documentOf(await read(documentId).expect(200)).state).toBe('released');
  });

  it.each([
    ['draft', 'cancel-schedule', {}],
    ['draft', 'withdraw', { reason: 'x' }],
    ['draft', 'restore', {}],
    ['draft', 'correct', { kind: 'minor', locales: ['en'] }],
    ['released', 'request-review', {}],
    ['released', 'schedule', { releaseAt: inHours(1) }],
  ])('refuses, from %s, to %s', async (from, action, body) => {
    const { documentId } = from === 'draft' ? await makeDraftRelease() : await makeReleased();
    const refusal = await act(documentId, action, body).expect(400);
    expect(refusedFields(refusal)).toEqual(['state']);
    expect(errorOf(refusal).message).toContain(`It is ${from}`);
  });

  it('answers 404 for a release that does not exist', async () => {
    await act('nonexistent', 'release').expect(404);
  });

  it('is told to nobody without a token', async () => {
    const { documentId } = await makeDraftRelease();
    await anonymous().post(`/api/press-releases/${documentId}/actions/release`).send({}).expect(403);
  });
});

describe('the state', () => {
  it('is not written by a save', async () => {
    const { documentId } = await makeDraftRelease();
    const refusal = await writer.put(`/api/press-releases/${documentId}`, { state: 'released' }).expect(400);
    expect(refusedFields(refusal)).toEqual(['state']);
    expect(
      refusedFields(
        await writer.post('/api/press-releases', { title: 't', releaseAt: inHours(1) }).expect(400),
      ),
    ).toEqual(['releaseAt']);
  });

  it('may be sent back as it was read', async () => {
    const { documentId } = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}`, { state: 'draft', summary: 'new' }).expect(200);
  });

  it('is the same in a language that is added later', async () => {
    const { documentId } = await makeReleased();
    const translated = documentOf(await saveIn(documentId, 'fr', french()));
    expect(translated.state).toBe('released');
  });

  it('does not change with an embargo or a date in the words', async () => {
    const { documentId } = await makeDraftRelease({ embargoedUntil: inHours(5) });
    const draft = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(draft).toMatchObject({ state: 'draft', releaseAt: null });
  });
});

describe('a release date to come', () => {
  const LATER = '2040-06-01T10:00:00.000Z';

  it('keeps a release from going out now, whichever way it is asked for, and offers to schedule it', async () => {
    const { documentId } = await makeDraftRelease({ releasedAt: LATER });
    const ways = [
      act(documentId, 'release', { locales: ['en'] }),
      writer.put(`/api/press-releases/${documentId}?status=published`, {}),
    ];
    for (const way of ways) {
      const refused = await way.expect(400);
      expect(refusedFields(refused)).toEqual(['releasedAt']);
      expect(errorOf(refused).message).toContain(
        'Schedule it for then, or empty the date to release it now.',
      );
    }
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
    const early = { releaseAt: '2040-06-01T09:59:59Z' };
    expect(refusedFields(await act(documentId, 'schedule', early).expect(400))).toEqual(['releaseAt']);
    expect(deskOf(await act(documentId, 'schedule', { releaseAt: LATER }).expect(200)).releaseAt).toBe(LATER);
  });

  it('comes over no public text', async () => {
    const { documentId } = await makeReleased();
    await writer.put(`/api/press-releases/${documentId}`, { releasedAt: LATER }).expect(200);
    const minor = { kind: 'minor', locales: ['en'] };
    expect(refusedFields(await act(documentId, 'correct', minor).expect(400))).toEqual(['releasedAt']);
    await writer.put(`/api/press-releases/${documentId}`, { releasedAt: '2020-01-01T00:00:00Z' }).expect(200);
    await act(documentId, 'correct', minor).expect(200);
  });

  it('begins where the office is when it is a day alone', async () => {
    const save = (timeZone: string) =>
      writer.put('/api/site?status=published', { name: 'IOM Ghana', timeZone }).expect(200);
    await save('America/Port-au-Prince');
    const { releasedAt } = await makeDraftRelease({ releasedAt: '2024-01-01' });
    await save('Africa/Accra');
    expect(releasedAt).toBe('2024-01-01T05:00:00.000Z');
  });

  it.each([
    '10000-01-01T00:00:00Z',
    '+010000-01-01T00:00:00.000Z',
    '2026-02-30T10:00:00Z',
    '0000-01-01',
    'soon',
  ])('is one that there is: %s is not saved', async (time) => {
    for (const field of ['releasedAt', 'embargoedUntil']) {
      const refused = await writer.post('/api/press-releases', { title: 'x', [field]: time }).expect(400);
      expect(refusedFields(refused)).toEqual([field]);
    }
  });
});

describe('a schedule', () => {
  it('reads local times in the zone that it is given, and the office’s otherwise', async () => {
    const { documentId } = await makeDraftRelease();
    const inKathmandu = { releaseAt: '2040-06-01T10:00', timeZone: 'Asia/Kathmandu' };
    expect(deskOf(await act(documentId, 'schedule', inKathmandu).expect(200)).releaseAt).toBe(
      '2040-06-01T04:15:00.000Z',
    );
    const inAccra = { releaseAt: '2040-06-01T10:00' };
    expect(deskOf(await act(documentId, 'schedule', inAccra).expect(200)).releaseAt).toBe(
      '2040-06-01T10:00:00.000Z',
    );
  });

  it('takes the first of two hours that the clock repeats, or the one whose offset is given', async () => {
    const { documentId } = await makeDraftRelease();
    const twice = { releaseAt: '2040-10-28T01:30', timeZone: 'Europe/London' };
    expect(deskOf(await act(documentId, 'schedule', twice).expect(200)).releaseAt).toBe(
      '2040-10-28T00:30:00.000Z',
    );
    const second = { ...twice, releaseAt: '2040-10-28T01:30+00:00' };
    expect(deskOf(await act(documentId, 'schedule', second).expect(200)).releaseAt).toBe(
      '2040-10-28T01:30:00.000Z',
    );
  });

  it.each([
    [{}, 'releaseAt'],
    [{ releaseAt: 'soon' }, 'releaseAt'],
    [{ releaseAt: '2040-02-30T10:00' }, 'releaseAt'],
    [{ releaseAt: '2020-01-01T10:00:00Z' }, 'releaseAt'],
    [{ releaseAt: '2040-01-01T10:00:00Z', timeZone: 'Atlantis' }, 'releaseAt'],
    [{ releaseAt: '2040-03-25T01:30', timeZone: 'Europe/London' }, 'releaseAt'],
    [{ releaseAt: '2040-01-01T10:00:00Z', embargoedUntil: '2040-01-01T10:00:01Z' }, 'releaseAt'],
    [{ releaseAt: '2040-01-01T10:00:00Z', embargoedUntil: 'x' }, 'embargoedUntil'],
    [{ releaseAt: '2040-01-01T10:00:00Z', when: 'now' }, 'when'],
  ])('is refused for %j', async (body, field) => {
    const { documentId } = await makeDraftRelease();
    expect(refusedFields(await act(documentId, 'schedule', body).expect(400))).toEqual([field]);
  });

  it('is refused with all that is missing', async () => {
    const { documentId } = await makeDraftRelease({ summary: '', contacts: [] });
    const refusal = await act(documentId, 'schedule', { releaseAt: inHours(1) }).expect(400);
    expect(refusedFields(refusal)).toEqual(['summary', 'contacts']);
  });

  it('stays when a publisher edits, who cannot move the embargo past it', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await saveIn(documentId, 'en', { summary: 'Better words.' });
    const late = await writer
      .put(`/api/press-releases/${documentId}`, { embargoedUntil: inHours(3) })
      .expect(400);
    expect(refusedFields(late)).toEqual(['embargoedUntil']);
    const draft = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(draft).toMatchObject({ state: 'scheduled', summary: 'Better words.' });
  });
});

describe('an embargo', () => {
  it('holds a release back', async () => {
    const { documentId } = await makeDraftRelease({ embargoedUntil: inHours(2) });
    expect(refusedFields(await act(documentId, 'release').expect(400))).toEqual(['embargoedUntil']);
    const published = await writer.put(`/api/press-releases/${documentId}?status=published`, {}).expect(400);
    expect(refusedFields(published)).toEqual(['embargoedUntil']);
    await read(documentId).expect(404);
  });

  it('cannot come over what is public', async () => {
    const { documentId } = await makeReleased();
    const refusal = await writer
      .put(`/api/press-releases/${documentId}`, { embargoedUntil: inHours(1) })
      .expect(400);
    expect(refusedFields(refusal)).toEqual(['embargoedUntil']);
  });
});

describe('the languages of a release', () => {
  it('go out together, those that are ready', async () => {
    const { documentId } = await makeDraftRelease();
    await saveIn(documentId, 'fr', french());
    await saveIn(documentId, 'es', { title: unique('Solo un título') });
    const desk = deskOf(await act(documentId, 'release').expect(200));
    expect([languageOf(desk, 'fr').isPublic, languageOf(desk, 'es').isPublic]).toEqual([true, false]);
    await read(documentId, '?locale=fr').expect(200);
    await read(documentId, '?locale=es').expect(404);
  });

  it('that were named must be ready', async () => {
    const { documentId } = await makeDraftRelease();
    await saveIn(documentId, 'es', { title: unique('Solo un título') });
    expect(refusedFields(await act(documentId, 'release', { locales: ['es'] }).expect(400))).toContain(
      'summary',
    );
    expect(refusedFields(await act(documentId, 'release', { locales: ['ar'] }).expect(400))).toEqual([
      'locales',
    ]);
  });

  it('can follow later', async () => {
    const { documentId } = await makeReleased();
    await saveIn(documentId, 'fr', french());
    const desk = deskOf(await act(documentId, 'release').expect(200));
    expect(desk.state).toBe('released');
    await read(documentId, '?locale=fr').expect(200);
    expect(refusedFields(await act(documentId, 'release').expect(400))).toEqual(['locales']);
  });
});

describe('a change of public text', () => {
  it('is not published without saying what it is', async () => {
    const { documentId } = await makeReleased();
    const change = { summary: 'Another summary.' };
    const refusal = await writer
      .put(`/api/press-releases/${documentId}?status=published`, change)
      .expect(400);
    expect(refusedFields(refusal)).toEqual(['kind']);
    expect(documentOf(await read(documentId).expect(200)).summary).toBe('What happened, in a sentence.');
  });

  it('goes out silently as a minor edit', async () => {
    const { documentId } = await makeReleased();
    await saveIn(documentId, 'en', { summary: 'Without the typo.' });
    const desk = deskOf(await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200));
    expect([desk.state, languageOf(desk, 'en').isModified]).toEqual(['released', false]);
    const release = documentOf(await read(documentId, '?populate=corrections').expect(200));
    expect(release).toMatchObject({ summary: 'Without the typo.', corrections: [] });
  });

  it('carries its public note as a correction', async () => {
    const { documentId } = await makeReleased();
    await saveIn(documentId, 'en', { summary: 'Five countries took part.' });
    const body = { kind: 'correction', locales: ['en'], notes: { en: 'It said four countries.' } };
    const desk = deskOf(await act(documentId, 'correct', body).expect(200));
    expect(desk.state).toBe('corrected');
    const release = documentOf(await read(documentId, '?populate=corrections').expect(200));
    expect(release).toMatchObject({
      state: 'corrected',
      summary: 'Five countries took part.',
      corrections: [{ note: 'It said four countries.', date: expect.any(String) as string }],
    });
  });

  it('needs a note in each language that is corrected', async () => {
    const { documentId } = await makeReleased();
    const body = { kind: 'correction', locales: ['en'], notes: { en: ' ' } };
    expect(refusedFields(await act(documentId, 'correct', body).expect(400))).toEqual(['notes.en']);
    const unknown = { kind: 'rewrite', locales: ['en'] };
    expect(refusedFields(await act(documentId, 'correct', unknown).expect(400))).toEqual(['kind']);
  });

  it('leaves the notes of earlier corrections alone', async () => {
    const { documentId } = await makeReleased();
    const refusal = await writer.put(`/api/press-releases/${documentId}`, { corrections: [] }).expect(400);
    expect(refusedFields(refusal)).toEqual(['corrections']);
  });
});

describe('a withdrawn release', () => {
  const withdraw = (documentId: string) =>
    act(documentId, 'withdraw', {
      reason: { en: 'The figures were wrong.', fr: 'Chiffres erronés.' },
    }).expect(200);

  it('answers 410 with the notice in each language that was public', async () => {
    const { documentId } = await makeReleased();
    await saveIn(documentId, 'fr', french());
    await act(documentId, 'release').expect(200);
    await withdraw(documentId);
    const gone = await read(documentId).expect(410);
    expect(gone.body).toMatchObject({
      data: null,
      error: {
        status: 410,
        name: 'GoneError',
        message: 'The figures were wrong.',
        details: { kind: 'withdrawn', notice: 'The figures were wrong.', at: expect.any(String) as string },
      },
    });
    expect(errorOf(await read(documentId, '?locale=fr').expect(410)).message).toBe('Chiffres erronés.');
    await read(documentId, '?locale=es').expect(404);
    const list = documentsOf(await anonymous().get(`/api/press-releases?filters[documentId]=${documentId}`));
    expect(list).toEqual([]);
  });

  it('needs a reason', async () => {
    const { documentId } = await makeReleased();
    for (const body of [{}, { reason: '' }, { reason: { en: ' ' } }]) {
      expect(refusedFields(await act(documentId, 'withdraw', body).expect(400))).toEqual(['reason']);
    }
  });

  it('stays for staff, and can be restored', async () => {
    const { documentId, title } = await makeReleased();
    await withdraw(documentId);
    expect(
      documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200)),
    ).toMatchObject({ title, state: 'withdrawn' });
    expect(refusedFields(await writer.put(`/api/press-releases/${documentId}?status=published`, {}))).toEqual(
      ['state'],
    );
    expect(deskOf(await act(documentId, 'restore', { reason: 'Checked' }).expect(200)).state).toBe(
      'released',
    );
    await read(documentId).expect(200);
  });

  it('is what deleting a public release leaves behind', async () => {
    const { documentId } = await makeReleased();
    await writer.delete(`/api/press-releases/${documentId}`).expect(204);
    const gone = await read(documentId).expect(410);
    expect(errorOf(gone).message).toBe('This press release has been removed.');
  });

  it('is not what deleting a draft leaves behind', async () => {
    const { documentId } = await makeDraftRelease();
    await writer.delete(`/api/press-releases/${documentId}`).expect(204);
    await read(documentId).expect(404);
  });
});
