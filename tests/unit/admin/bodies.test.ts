import { toCorrectBody, toReasonBody, toScheduleBody, toWithdrawBody } from '../../../src/admin/logic/bodies';

describe('the body of a schedule', () => {
  const form = { releaseAt: '2026-12-01T10:00', embargoedUntil: '', loadedEmbargo: '' };

  it('leaves an embargo alone that nobody touched', () => {
    const embargo = '2026-12-01T09:00';
    expect(toScheduleBody({ ...form, embargoedUntil: embargo, loadedEmbargo: embargo })).toEqual({
      releaseAt: '2026-12-01T10:00',
    });
  });

  it('sends a new embargo', () => {
    expect(toScheduleBody({ ...form, embargoedUntil: '2026-12-01T09:00' })).toEqual({
      releaseAt: '2026-12-01T10:00',
      embargoedUntil: '2026-12-01T09:00',
    });
  });

  it('lifts an embargo whose field was emptied', () => {
    expect(toScheduleBody({ ...form, loadedEmbargo: '2026-12-01T09:00' })).toEqual({
      releaseAt: '2026-12-01T10:00',
      embargoedUntil: null,
    });
  });
});

describe('the body of Publish changes', () => {
  it('sends the notes of the chosen languages with a correction', () => {
    const notes = { en: ' It was five. ', fr: 'Cinq.' };
    expect(toCorrectBody({ kind: 'correction', locales: ['en'], notes })).toEqual({
      kind: 'correction',
      locales: ['en'],
      notes: { en: 'It was five.' },
    });
  });

  it('sends no notes with a minor edit, even when some were typed', () => {
    expect(toCorrectBody({ kind: 'minor', locales: ['en'], notes: { en: 'x' } })).toEqual({
      kind: 'minor',
      locales: ['en'],
    });
  });
});

it('sends the reasons of a withdrawal that say something', () => {
  expect(toWithdrawBody({ en: 'It was wrong.', fr: '  ' })).toEqual({ reason: { en: 'It was wrong.' } });
});

it.each([
  ['  ', {}],
  [' Too long ', { reason: 'Too long' }],
])('sends a reason for colleagues when there is one: %j', (typed, body) => {
  expect(toReasonBody(typed)).toEqual(body);
});
