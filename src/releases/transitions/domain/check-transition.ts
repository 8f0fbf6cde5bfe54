import { LOCALE_NAMES, isLocale } from '../../../shared/locales/locales';
import { aboutLanguage, problemAt, type Problem } from '../../../shared/validation/problem';
import type { ReleaseState } from '../../../shared/press-release/release-state';
import type { RequestOf, TransitionRequest } from './transition-request';

/** One language of a release, as a transition looks at it. */
export interface LanguageFacts {
  readonly locale: string;
  /** What it still lacks before it may go public; empty when it is ready. */
  readonly missing: readonly Problem[];
  /** Fields in which it still says what its source says; empty when it is translated. */
  readonly untranslated: readonly string[];
  readonly isPublic: boolean;
  /** Public, and its draft says something else. */
  readonly isModified: boolean;
}

/** Whether nothing is missing for a language to go public. */
export const isComplete = ({ missing }: LanguageFacts): boolean => missing.length === 0;

/** Whether a language goes public without being named: nothing is missing, and it is translated. */
export const isReady = (language: LanguageFacts): boolean =>
  isComplete(language) && language.untranslated.length === 0;

/**
 * The languages that go public: those that are ready; of those that still say what their source says those alone that somebody named,
 * and so knows of (docs/adr/0086).
 */
export const localesGoingOut = (
  languages: readonly LanguageFacts[],
  named: readonly string[] = [],
): string[] =>
  languages
    .filter((language) => isReady(language) || (isComplete(language) && named.includes(language.locale)))
    .map(({ locale }) => locale);

export interface ReleaseFacts {
  readonly state: ReleaseState;
  readonly embargoedUntil: Date | null;
  /** The date that readers see, where somebody wrote it. */
  readonly releasedAt: Date | null;
  /** When a publisher scheduled it for. */
  readonly releaseAt: Date | null;
  readonly languages: readonly LanguageFacts[];
}

/**
 * What stands in the way of a transition that starts from a fitting state; empty when it may happen.
 *
 * @param now - the database's clock, which all instances share
 */
export const checkTransition = (request: TransitionRequest, facts: ReleaseFacts, now: Date): Problem[] => {
  switch (request.name) {
    case 'schedule':
      return [...checkTimes(request, facts, now), ...checkReady(request.locales ?? [], facts)];
    case 'release':
      return [...checkEmbargo(facts, now), ...checkDate(facts, now), ...checkReady(request.locales, facts)];
    case 'restore':
      return [
        ...checkEmbargo(facts, now),
        ...checkPublicDate(facts, now),
        ...checkReady(request.locales ?? [], facts),
      ];
    case 'addLanguages':
      return request.locales.length === 0
        ? [problemAt('locales', 'No further language is ready.')]
        : [
            ...checkNotPublic(request.locales, facts),
            ...checkPublicDate(facts, now),
            ...checkReadyOrOld(request, facts),
          ];
    case 'edit':
      return [
        ...checkPublic(request.locales, facts),
        ...checkPublicDate(facts, now),
        ...checkReadyOrOld(request, facts),
      ];
    case 'correct':
      return [
        ...checkNotes(request),
        ...checkPublic(request.locales, facts),
        ...checkPublicDate(facts, now),
        ...checkReady(request.locales, facts),
      ];
    case 'moveIn': // as it was
      return [
        ...checkEmbargo(facts, now),
        ...checkPublicDate(facts, now),
        ...checkKnown(request.locales, facts, 'locales'),
      ];
    case 'withdraw':
      return checkNotices(request.notices);
    case 'confirmTranslation':
      return checkKnown([request.locale], facts, 'locale');
    default:
      return [];
  }
};

/** The public had it as it is: nothing more is asked of what was moved in (docs/adr/0102). */
const checkReadyOrOld = (
  { locales, asItWas }: RequestOf<'edit' | 'addLanguages'>,
  facts: ReleaseFacts,
): Problem[] => (asItWas === true ? checkKnown(locales, facts, 'locales') : checkReady(locales, facts));

const checkTimes = (
  { releaseAt, embargoedUntil }: RequestOf<'schedule'>,
  facts: ReleaseFacts,
  now: Date,
): Problem[] => {
  if (releaseAt <= now) {
    return [problemAt('releaseAt', 'This time has passed. Choose a later one, or release it now.')];
  }
  const embargo = embargoedUntil === undefined ? facts.embargoedUntil : embargoedUntil;
  return [...checkOrder(releaseAt, embargo), ...checkDateBefore(releaseAt, facts)];
};

/** What goes out is not dated later than that. */
const checkDateBefore = (releaseAt: Date, { releasedAt }: ReleaseFacts): Problem[] =>
  releasedAt !== null && releasedAt > releaseAt
    ? [
        problemAt(
          'releaseAt',
          'Its release date is {time}. Schedule it for then, or change the date first.',
          {
            time: releasedAt.toISOString(),
          },
        ),
      ]
    : [];

/** A date to come means that it is to come out then, unless it was approved for a time that has come: that is a promise. */
const checkDate = ({ state, releasedAt, releaseAt }: ReleaseFacts, now: Date): Problem[] =>
  releasedAt !== null &&
  releasedAt > now &&
  !(state === 'scheduled' && releaseAt !== null && releaseAt <= now)
    ? [
        problemAt(
          'releasedAt',
          'Its release date is {time}. Schedule it for then, or empty the date to release it now.',
          {
            time: releasedAt.toISOString(),
          },
        ),
      ]
    : [];

/** What is or was public cannot be scheduled any more. */
const checkPublicDate = ({ releasedAt }: ReleaseFacts, now: Date): Problem[] =>
  releasedAt !== null && releasedAt > now
    ? [
        problemAt(
          'releasedAt',
          'Its release date is {time}, which has not come. Write when it was released.',
          {
            time: releasedAt.toISOString(),
          },
        ),
      ]
    : [];

/** A release never goes public while it is under embargo. */
export const checkOrder = (releaseAt: Date | null, embargoedUntil: Date | null): Problem[] =>
  releaseAt !== null && embargoedUntil !== null && releaseAt < embargoedUntil
    ? [
        problemAt(
          'releaseAt',
          'The embargo lasts until {time}. Release at that time or later, or shorten the embargo.',
          { time: embargoedUntil.toISOString() },
        ),
      ]
    : [];

const checkEmbargo = ({ embargoedUntil }: ReleaseFacts, now: Date): Problem[] =>
  embargoedUntil !== null && embargoedUntil > now
    ? [
        problemAt(
          'embargoedUntil',
          'It is under embargo until {time}. Schedule it for then, or change the embargo first.',
          { time: embargoedUntil.toISOString() },
        ),
      ]
    : [];

/** The languages that were asked for must be ready; one language must be, in any case. */
const checkReady = (asked: readonly string[], facts: ReleaseFacts): Problem[] => {
  const unknown = checkKnown(asked, facts, 'locales');
  if (unknown.length > 0) return unknown;
  const { languages } = facts;
  const demanded = languages.filter(({ locale }) => asked.includes(locale));
  if (demanded.length > 0) return listMissingOf(demanded);
  if (languages.some(isReady)) return [];
  return languages.length === 0 ? [problemAt('locales', 'Write it first.')] : listMissingOf(languages);
};

/** What is not public yet cannot be corrected. */
const checkPublic = (asked: readonly string[], { languages }: ReleaseFacts): Problem[] =>
  languages
    .filter(({ locale, isPublic }) => asked.includes(locale) && !isPublic)
    .map(({ locale }) =>
      problemAt('locales', 'The text in {language} is not public yet: release it.', {
        language: nameOf(locale),
      }),
    );

/** Changes of what is public need the publisher's word on what they are: they do not go out as a further language. */
const checkNotPublic = (asked: readonly string[], { languages }: ReleaseFacts): Problem[] =>
  languages
    .filter(({ locale, isPublic }) => asked.includes(locale) && isPublic)
    .map(({ locale }) =>
      problemAt('locales', 'The text in {language} is public already. To change it, correct it.', {
        language: nameOf(locale),
      }),
    );

const checkKnown = (asked: readonly string[], { languages }: ReleaseFacts, path: string): Problem[] => {
  const known = languages.map(({ locale }) => locale);
  return asked
    .filter((locale) => !known.includes(locale))
    .map((locale) =>
      problemAt(path, 'There is no text in {language} yet. Its languages: {known}.', {
        language: nameOf(locale),
        known: known.join(', '),
      }),
    );
};

const listMissingOf = (languages: readonly LanguageFacts[]): Problem[] =>
  languages.flatMap(({ locale, missing }) =>
    languages.length > 1 ? missing.map((problem) => aboutLanguage(problem, nameOf(locale))) : missing,
  );

const checkNotes = ({ locales, notes }: RequestOf<'correct'>): Problem[] =>
  locales
    .filter((locale) => (notes[locale] ?? '').trim() === '')
    .map((locale) =>
      problemAt(`notes.${locale}`, 'Say to the public what was corrected, in {language}.', {
        language: nameOf(locale),
      }),
    );

const checkNotices = (notices: Readonly<Record<string, string>>): Problem[] =>
  Object.values(notices).some((notice) => notice.trim() !== '')
    ? []
    : [problemAt('reason', 'Give the public a reason.')];

const nameOf = (locale: string): string => (isLocale(locale) ? LOCALE_NAMES[locale] : locale);
