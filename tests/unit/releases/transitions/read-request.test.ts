import {
  ACTIONS,
  readRequest,
  toAction,
  type Action,
} from '../../../../src/releases/transitions/domain/read-request';
import type { ReleaseState } from '../../../../src/shared/press-release/release-state';

const read = (action: Action, body: unknown, state: ReleaseState = 'draft') =>
  readRequest(action, body, { state, timeZone: 'Africa/Accra', addable: ['fr', 'ar'] });

const refusedFields = (action: Action, body: unknown): string[] => {
  const result = read(action, body);
  return 'problems' in result ? result.problems.map(({ path }) => path.join('.')) : [];
};

const messagesOf = (action: Action, body: unknown): string[] => {
  const result = read(action, body);
  return 'problems' in result ? result.problems.map(({ message }) => message) : [];
};

describe('toAction', () => {
  it.each([
    ['request-review', 'requestReview'],
    ['return-to-draft', 'returnToDraft'],
    ['schedule', 'schedule'],
    ['cancel-schedule', 'cancelSchedule'],
    ['release', 'release'],
    ['correct', 'correct'],
    ['withdraw', 'withdraw'],
    ['restore', 'restore'],
    ['confirm-translation', 'confirmTranslation'],
    ['confirmTranslation', 'confirmTranslation'],
  ])('reads %s as %s', (text, action) => {
    expect(toAction(text)).toBe(action);
  });

  it.each(['', 'publish', 'suspend', 'add-languages', 'edit', 'Release', 'release-', 'constructor'])(
    'does not know "%s"',
    (text) => {
      expect(toAction(text)).toBeNull();
    },
  );
});

describe('every action', () => {
  it.each(ACTIONS)('refuses a field that it does not know: %s', (action) => {
    expect(refusedFields(action, { when: 'now', who: 'me' })).toEqual(
      expect.arrayContaining(['when', 'who']),
    );
  });

  it.each(ACTIONS)('takes an object only: %s', (action) => {
    expect(refusedFields(action, [])).toEqual(['body']);
    expect(refusedFields(action, 'text')).toEqual(['body']);
  });
});

describe.each(['requestReview', 'returnToDraft', 'cancelSchedule', 'restore'] as const)('%s', (name) => {
  it.each([[{}], [null], [undefined]])('needs nothing: %j', (body) => {
    expect(read(name, body)).toEqual({ request: { name } });
  });
});

describe.each(['requestReview', 'returnToDraft', 'cancelSchedule', 'restore'] as const)(
  'the reason of %s',
  (name) => {
    it('is kept, without blanks around it', () => {
      expect(read(name, { reason: ' Wrong figure. ' })).toEqual({
        request: { name, reason: 'Wrong figure.' },
      });
    });

    it.each([7, null, ['x'], 'x'.repeat(2001)])('is a text of up to 2000 characters', (reason) => {
      expect(refusedFields(name, { reason })).toEqual(['reason']);
    });
  },
);

describe('a schedule', () => {
  it('reads local times in the office’s zone', () => {
    expect(read('schedule', { releaseAt: '2026-12-01T10:00' })).toEqual({
      request: {
        name: 'schedule',
        releaseAt: new Date('2026-12-01T10:00:00Z'),
        embargoedUntil: undefined,
        timeZone: 'Africa/Accra',
      },
    });
  });

  it('reads local times in the zone that is named, the embargo’s too', () => {
    const body = {
      releaseAt: '2026-12-01T10:00',
      embargoedUntil: '2026-12-01T09:00',
      timeZone: 'Asia/Kathmandu',
    };
    expect(read('schedule', body)).toEqual({
      request: {
        name: 'schedule',
        releaseAt: new Date('2026-12-01T04:15:00Z'),
        embargoedUntil: new Date('2026-12-01T03:15:00Z'),
        timeZone: 'Asia/Kathmandu',
      },
    });
  });

  it('reads an instant as it is, whatever the zone', () => {
    const body = { releaseAt: '2026-12-01T10:00:00+01:00', timeZone: 'America/New_York' };
    expect(read('schedule', body)).toMatchObject({
      request: { releaseAt: new Date('2026-12-01T09:00:00Z'), timeZone: 'America/New_York' },
    });
  });

  it('lifts the embargo with null alone', () => {
    const releaseAt = '2026-12-01T10:00';
    expect(read('schedule', { releaseAt, embargoedUntil: null })).toMatchObject({
      request: { embargoedUntil: null },
    });
    expect(read('schedule', { releaseAt })).toMatchObject({ request: { embargoedUntil: undefined } });
    expect(refusedFields('schedule', { releaseAt, embargoedUntil: '' })).toEqual(['embargoedUntil']);
  });

  it.each([
    [{}, ['releaseAt']],
    [{ releaseAt: null }, ['releaseAt']],
    [{ releaseAt: 1_796_000_000 }, ['releaseAt']],
    [{ releaseAt: 'soon' }, ['releaseAt']],
    [{ releaseAt: '2026-02-30T10:00' }, ['releaseAt']],
    [{ releaseAt: '2026-12-01T10:00', embargoedUntil: 'x' }, ['embargoedUntil']],
    [{ releaseAt: 'soon', embargoedUntil: 'later' }, ['releaseAt', 'embargoedUntil']],
    [{ releaseAt: '2026-12-01T10:00', embargoedUntil: 5 }, ['embargoedUntil']],
    [{ releaseAt: '2026-12-01T10:00', timeZone: 5 }, ['timeZone']],
    [{ releaseAt: '2026-12-01T10:00', timeZone: 'Atlantis' }, ['releaseAt']],
    [{ releaseAt: '2026-12-01T10:00', when: 'now' }, ['when']],
  ])('is refused for %j', (body, fields) => {
    expect(refusedFields('schedule', body)).toEqual(fields);
  });

  it('says how to write a time', () => {
    expect(messagesOf('schedule', {})).toEqual(['Say when, as 2026-12-01T10:00.']);
  });
});

describe('a release', () => {
  it.each(['draft', 'inReview', 'scheduled', 'withdrawn'] as const)('begins from %s', (state) => {
    expect(read('release', {}, state)).toEqual({ request: { name: 'release', locales: [] } });
  });

  it.each(['released', 'corrected'] as const)('adds the languages that are ready when %s', (state) => {
    expect(read('release', {}, state)).toEqual({ request: { name: 'addLanguages', locales: ['fr', 'ar'] } });
    expect(read('release', { locales: [] }, state)).toEqual({
      request: { name: 'addLanguages', locales: ['fr', 'ar'] },
    });
  });

  it('keeps to the languages that are named', () => {
    expect(read('release', { locales: ['en', 'fr'] })).toEqual({
      request: { name: 'release', locales: ['en', 'fr'] },
    });
    expect(read('release', { locales: ['ar'] }, 'released')).toEqual({
      request: { name: 'addLanguages', locales: ['ar'] },
    });
  });

  it.each([
    ['en', ['locales']],
    [['en', 'xx'], ['locales.1']],
    [['constructor'], ['locales.0']],
    [[7], ['locales.0']],
  ])('is refused in the languages %j', (locales, fields) => {
    expect(refusedFields('release', { locales })).toEqual(fields);
  });
});

describe('a change of public text', () => {
  it('is a minor edit', () => {
    expect(read('correct', { kind: 'minor', locales: ['en'] }, 'released')).toEqual({
      request: { name: 'edit', locales: ['en'] },
    });
  });

  it('or a correction, with notes', () => {
    const body = { kind: 'correction', locales: ['en'], notes: { en: ' Five, not four. ' } };
    expect(read('correct', body, 'released')).toEqual({
      request: { name: 'correct', locales: ['en'], notes: { en: 'Five, not four.' } },
    });
    expect(read('correct', { kind: 'correction', locales: ['en'] }, 'released')).toEqual({
      request: { name: 'correct', locales: ['en'], notes: {} },
    });
  });

  it('concerns each language once', () => {
    const body = { kind: 'correction', locales: ['en', 'en'], notes: { en: 'Five.' } };
    expect(read('correct', body, 'released')).toMatchObject({ request: { locales: ['en'] } });
  });

  it.each([
    [{}, ['kind', 'locales']],
    [{ kind: 'rewrite', locales: ['en'] }, ['kind']],
    [{ kind: 'minor' }, ['locales']],
    [{ kind: 'minor', locales: [] }, ['locales']],
    [{ kind: 'minor', locales: ['xx'] }, ['locales.0']],
    [{ kind: 'correction', locales: ['en'], notes: 'Five.' }, ['notes']],
    [{ kind: 'correction', locales: ['en'], notes: { en: 5 } }, ['notes.en']],
    [{ kind: 'correction', locales: ['en'], notes: { en: 'Five.', xx: 'Five.' } }, ['notes.xx']],
    [{ kind: 'correction', locales: ['en'], notes: { en: 'x'.repeat(2001) } }, ['notes.en']],
  ])('is refused for %j', (body, fields) => {
    expect(refusedFields('correct', body)).toEqual(fields);
  });
});

describe('a withdrawal', () => {
  it('has one reason for all, or one for each language', () => {
    expect(read('withdraw', { reason: ' Wrong figures. ' }, 'released')).toEqual({
      request: { name: 'withdraw', notices: { en: 'Wrong figures.' } },
    });
    expect(read('withdraw', { reason: { en: 'Wrong.', fr: 'Faux.' } }, 'released')).toEqual({
      request: { name: 'withdraw', notices: { en: 'Wrong.', fr: 'Faux.' } },
    });
  });

  it.each([
    [{}, ['reason']],
    [{ reason: null }, ['reason']],
    [{ reason: 7 }, ['reason']],
    [{ reason: ['x'] }, ['reason']],
    [{ reason: { fr: 7 } }, ['reason.fr']],
    [{ reason: { rf: 'Faux.' } }, ['reason.rf']],
  ])('is refused for %j', (body, fields) => {
    expect(refusedFields('withdraw', body)).toEqual(fields);
  });

  it('says what is wrong: too long, or no language', () => {
    expect(messagesOf('withdraw', { reason: 'x'.repeat(2001) })).toEqual(['At most 2000 characters.']);
    expect(messagesOf('withdraw', { reason: { rf: 'Faux.' } })).toEqual(['Use one of en, fr, es, ar.']);
  });
});

describe('a confirmed translation', () => {
  it('is in one language', () => {
    expect(read('confirmTranslation', { locale: 'fr' })).toEqual({
      request: { name: 'confirmTranslation', locale: 'fr' },
    });
    expect(refusedFields('confirmTranslation', {})).toEqual(['locale']);
    expect(refusedFields('confirmTranslation', { locale: 'xx' })).toEqual(['locale']);
  });
});
