import fc from 'fast-check';
import {
  checkOrder,
  checkTransition,
  localesGoingOut,
  type LanguageFacts,
  type ReleaseFacts,
} from '../../../../src/releases/transitions/domain/check-transition';
import type {
  RequestOf,
  TransitionRequest,
} from '../../../../src/releases/transitions/domain/transition-request';
import { problemAt } from '../../../../src/shared/validation/problem';

const NOW = new Date('2026-12-01T10:00:00Z');
const BEFORE = new Date('2026-12-01T09:59:59.999Z');
const SOON = new Date('2026-12-01T11:00:00Z');
const LATER = new Date('2026-12-01T12:00:00Z');

const NO_SUMMARY = problemAt('summary', 'Write a summary.');

const language = (locale: string, facts: Partial<LanguageFacts> = {}): LanguageFacts => ({
  locale,
  missing: [],
  untranslated: [],
  isPublic: false,
  isModified: false,
  ...facts,
});

const draft = (facts: Partial<ReleaseFacts> = {}): ReleaseFacts => ({
  state: 'draft',
  embargoedUntil: null,
  releasedAt: null,
  releaseAt: null,
  languages: [language('en')],
  ...facts,
});

const released = (...languages: LanguageFacts[]): ReleaseFacts => draft({ state: 'released', languages });

const check = (request: TransitionRequest, facts: ReleaseFacts) => checkTransition(request, facts, NOW);
const fieldsOf = (request: TransitionRequest, facts: ReleaseFacts) =>
  check(request, facts).map(({ path }) => path.join('.'));
const messagesOf = (request: TransitionRequest, facts: ReleaseFacts) =>
  check(request, facts).map(({ message }) => message);

const schedule = (times: Partial<RequestOf<'schedule'>> = {}): RequestOf<'schedule'> => ({
  name: 'schedule',
  releaseAt: SOON,
  timeZone: 'Africa/Accra',
  ...times,
});
const release = (...locales: string[]): TransitionRequest => ({ name: 'release', locales });
const addLanguages = (...locales: string[]): TransitionRequest => ({ name: 'addLanguages', locales });
const edit = (...locales: string[]): TransitionRequest => ({ name: 'edit', locales });
const correct = (notes: Record<string, string>, ...locales: string[]): TransitionRequest => ({
  name: 'correct',
  locales,
  notes,
});

describe('a schedule', () => {
  it('is for a time to come', () => {
    expect(check(schedule(), draft())).toEqual([]);
  });

  it.each([BEFORE, NOW])('is not for %s, which has passed', (releaseAt) => {
    expect(fieldsOf(schedule({ releaseAt }), draft())).toEqual(['releaseAt']);
  });

  it('may be for the end of the embargo, and not before it', () => {
    expect(check(schedule({ releaseAt: LATER, embargoedUntil: LATER }), draft())).toEqual([]);
    expect(fieldsOf(schedule({ releaseAt: SOON, embargoedUntil: LATER }), draft())).toEqual(['releaseAt']);
  });

  it('keeps the embargo that there is when it names none', () => {
    expect(fieldsOf(schedule({ releaseAt: SOON }), draft({ embargoedUntil: LATER }))).toEqual(['releaseAt']);
  });

  it('may lift the embargo', () => {
    const lifted = schedule({ releaseAt: SOON, embargoedUntil: null });
    expect(check(lifted, draft({ embargoedUntil: LATER }))).toEqual([]);
  });

  it('may shorten the embargo', () => {
    const shortened = schedule({ releaseAt: SOON, embargoedUntil: SOON });
    expect(check(shortened, draft({ embargoedUntil: LATER }))).toEqual([]);
  });

  it('names a bad time and all that is missing at once', () => {
    const unready = draft({ languages: [language('en', { missing: [NO_SUMMARY] })] });
    expect(fieldsOf(schedule({ releaseAt: BEFORE }), unready)).toEqual(['releaseAt', 'summary']);
  });
});

describe('a release now', () => {
  it.each([null, BEFORE, NOW])('may happen with an embargo until %s', (embargoedUntil) => {
    expect(check(release(), draft({ embargoedUntil }))).toEqual([]);
  });

  it('does not happen under embargo', () => {
    expect(fieldsOf(release(), draft({ embargoedUntil: SOON }))).toEqual(['embargoedUntil']);
  });

  it('needs one language that is ready', () => {
    const languages = [language('en', { missing: [NO_SUMMARY] }), language('fr')];
    expect(check(release(), draft({ languages }))).toEqual([]);
  });

  it('names what each language lacks when none is ready', () => {
    const languages = ['en', 'fr'].map((locale) => language(locale, { missing: [NO_SUMMARY] }));
    expect(check(release(), draft({ languages }))).toMatchObject([
      { path: ['summary'], message: 'English (en): Write a summary.' },
      { path: ['summary'], message: 'français (fr): Write a summary.' },
    ]);
  });

  it('names the language only where there are several', () => {
    const languages = [language('en', { missing: [NO_SUMMARY] })];
    expect(messagesOf(release(), draft({ languages }))).toEqual(['Write a summary.']);
  });

  it('needs the languages that were asked for', () => {
    const languages = [language('en'), language('fr', { missing: [NO_SUMMARY] })];
    expect(check(release('en'), draft({ languages }))).toEqual([]);
    expect(fieldsOf(release('en', 'fr'), draft({ languages }))).toEqual(['summary']);
  });

  it('does not know a language without a text', () => {
    expect(check(release('en', 'ar'), draft())).toMatchObject([
      { path: ['locales'], message: 'There is no text in العربية (ar) yet. Its languages: en.' },
    ]);
  });

  it('needs something written', () => {
    expect(messagesOf(release(), draft({ languages: [] }))).toEqual(['Write it first.']);
  });
});

describe('further languages', () => {
  const facts = released(language('en', { isPublic: true }), language('fr'));

  it('go out when they are ready', () => {
    expect(check(addLanguages('fr'), facts)).toEqual([]);
  });

  it('must be ready', () => {
    const unready = released(language('en', { isPublic: true }), language('fr', { missing: [NO_SUMMARY] }));
    expect(fieldsOf(addLanguages('fr'), unready)).toEqual(['summary']);
  });

  it('are at least one', () => {
    expect(messagesOf(addLanguages(), facts)).toEqual(['No further language is ready.']);
  });

  it('are not those that are public: their changes are minor edits or corrections', () => {
    const changed = released(language('en', { isPublic: true, isModified: true }), language('fr'));
    expect(check(addLanguages('en', 'fr'), changed)).toMatchObject([
      {
        path: ['locales'],
        message: 'The text in English (en) is public already. To change it, correct it.',
      },
    ]);
  });
});

describe.each([
  ['a minor edit', edit],
  ['a correction', (...locales: string[]) => correct({ en: 'One', fr: 'Un', es: 'Uno' }, ...locales)],
])('%s', (_, request) => {
  it('concerns languages that are public', () => {
    const facts = released(language('en', { isPublic: true }), language('fr'));
    expect(check(request('en'), facts)).toEqual([]);
    expect(check(request('fr'), facts)).toMatchObject([
      { path: ['locales'], message: 'The text in français (fr) is not public yet: release it.' },
    ]);
  });

  it('concerns languages that are written', () => {
    expect(fieldsOf(request('es'), released(language('en', { isPublic: true })))).toEqual(['locales']);
  });

  it('leaves nothing missing', () => {
    const facts = released(language('en', { isPublic: true, missing: [NO_SUMMARY] }));
    expect(fieldsOf(request('en'), facts)).toEqual(['summary']);
  });
});

describe('a correction', () => {
  const facts = released(language('en', { isPublic: true }), language('fr', { isPublic: true }));

  it('has a note for the public in each of its languages', () => {
    expect(check(correct({ en: 'Five, not four.', fr: 'Cinq.' }, 'en', 'fr'), facts)).toEqual([]);
    expect(fieldsOf(correct({ en: 'Five, not four.' }, 'en', 'fr'), facts)).toEqual(['notes.fr']);
    expect(fieldsOf(correct({ en: ' \n' }, 'en'), facts)).toEqual(['notes.en']);
  });

  it('asks for the note in words', () => {
    expect(messagesOf(correct({}, 'fr'), facts)).toEqual([
      'Say to the public what was corrected, in français (fr).',
    ]);
  });
});

describe('a withdrawal', () => {
  const withdraw = (notices: Record<string, string>): TransitionRequest => ({ name: 'withdraw', notices });

  it('tells the public why, in one language at least', () => {
    expect(check(withdraw({ en: '', fr: 'Chiffres erronés.' }), draft({ state: 'released' }))).toEqual([]);
  });

  it.each([{}, { en: '' }, { en: ' ', fr: '\n' }])('does not happen for %j', (notices) => {
    expect(fieldsOf(withdraw(notices), draft({ state: 'released' }))).toEqual(['reason']);
  });
});

describe('a restoration', () => {
  const restore: TransitionRequest = { name: 'restore', reason: 'Checked' };
  const withdrawn = (facts: Partial<ReleaseFacts>) => draft({ state: 'withdrawn', ...facts });

  it('needs one language that is ready', () => {
    expect(check(restore, withdrawn({}))).toEqual([]);
    const languages = [language('en', { missing: [NO_SUMMARY] })];
    expect(fieldsOf(restore, withdrawn({ languages }))).toEqual(['summary']);
  });

  it('does not happen under an embargo that was set meanwhile', () => {
    expect(fieldsOf(restore, withdrawn({ embargoedUntil: SOON }))).toEqual(['embargoedUntil']);
  });
});

describe('a confirmed translation', () => {
  it('is one that there is', () => {
    const facts = draft({ languages: [language('en'), language('fr')] });
    expect(check({ name: 'confirmTranslation', locale: 'fr' }, facts)).toEqual([]);
    expect(fieldsOf({ name: 'confirmTranslation', locale: 'ar' }, facts)).toEqual(['locale']);
  });
});

describe('what changes nothing for the public', () => {
  const unready = draft({ embargoedUntil: LATER, languages: [language('en', { missing: [NO_SUMMARY] })] });

  it.each(['requestReview', 'returnToDraft', 'cancelSchedule', 'suspend'] as const)(
    'needs nothing more: %s',
    (name) => {
      expect(check({ name }, unready)).toEqual([]);
    },
  );
});

describe('whatever the times are', () => {
  const anyTime = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2027-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  const anyEmbargo = fc.option(anyTime);

  it('nothing goes public at once while its embargo lasts', () => {
    const atOnce = fc.constantFrom<TransitionRequest>(release(), release('en'), { name: 'restore' });
    fc.assert(
      fc.property(atOnce, anyEmbargo, anyTime, (request, embargoedUntil, now) => {
        const isAllowed = checkTransition(request, draft({ embargoedUntil }), now).length === 0;
        expect(isAllowed).toBe(embargoedUntil === null || embargoedUntil <= now);
      }),
    );
  });

  it('nothing is scheduled for a time that has passed or lies before its embargo ends', () => {
    fc.assert(
      fc.property(
        anyTime,
        anyEmbargo,
        fc.option(anyEmbargo, { nil: undefined }),
        anyTime,
        (releaseAt, stored, sent, now) => {
          const request = schedule({ releaseAt, embargoedUntil: sent });
          const isAllowed = checkTransition(request, draft({ embargoedUntil: stored }), now).length === 0;
          const embargo = sent === undefined ? stored : sent;
          expect(isAllowed).toBe(releaseAt > now && (embargo === null || embargo <= releaseAt));
        },
      ),
    );
  });
});

describe('checkOrder', () => {
  it('has nothing to say without both times', () => {
    expect(checkOrder(null, LATER)).toEqual([]);
    expect(checkOrder(SOON, null)).toEqual([]);
  });

  it('tells until when the embargo lasts', () => {
    expect(checkOrder(SOON, LATER)[0]?.message).toContain('2026-12-01T12:00:00.000Z');
  });
});

describe('a release date to come', () => {
  const dated = (facts: Partial<ReleaseFacts> = {}) => draft({ releasedAt: LATER, ...facts });
  const publicText = { state: 'released', languages: [language('en', { isPublic: true })] } as const;

  it('is when the release comes out: now is refused, with the offer to schedule', () => {
    expect(messagesOf(release('en'), dated())).toEqual([
      'Its release date is 2026-12-01T12:00:00.000Z. Schedule it for then, or empty the date to release it now.',
    ]);
    expect(fieldsOf(release('en'), dated())).toEqual(['releasedAt']);
    expect(check(release('en'), dated({ releasedAt: NOW }))).toEqual([]);
    expect(check(release('en'), dated({ releasedAt: BEFORE }))).toEqual([]);
  });

  it('is never later than the schedule', () => {
    expect(fieldsOf(schedule({ releaseAt: SOON }), dated())).toEqual(['releaseAt']);
    expect(check(schedule({ releaseAt: LATER }), dated())).toEqual([]);
  });

  it('keeps nothing back that was approved for a time that has come', () => {
    expect(check(release('en'), dated({ state: 'scheduled', releaseAt: NOW }))).toEqual([]);
    expect(fieldsOf(release('en'), dated({ state: 'scheduled', releaseAt: SOON }))).toEqual(['releasedAt']);
    expect(fieldsOf(release('en'), dated({ releaseAt: NOW }))).toEqual(['releasedAt']);
  });

  it('comes over nothing that is or was public', () => {
    const withdrawn = { state: 'withdrawn', languages: [language('en')] } as const;
    const other = [...publicText.languages, language('fr')];
    expect(fieldsOf(edit('en'), dated(publicText))).toEqual(['releasedAt']);
    expect(fieldsOf(correct({ en: 'Five.' }, 'en'), dated(publicText))).toEqual(['releasedAt']);
    expect(fieldsOf(addLanguages('fr'), dated({ ...publicText, languages: other }))).toEqual(['releasedAt']);
    expect(fieldsOf({ name: 'restore' }, dated(withdrawn))).toEqual(['releasedAt']);
  });
});

describe('the languages that go out', () => {
  const languages = [
    language('en'),
    language('fr', { untranslated: ['body'] }),
    language('es', { missing: [NO_SUMMARY] }),
    language('ar', { missing: [NO_SUMMARY], untranslated: ['body'] }),
  ];

  it('are those that are ready', () => {
    expect(localesGoingOut(languages)).toEqual(['en']);
  });

  it('are those too that say what their source says, when they are named and nothing is missing', () => {
    expect(localesGoingOut(languages, ['fr', 'es', 'ar'])).toEqual(['en', 'fr']);
  });
});
