import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TranslationState } from '../../writing/translations/domain/translation-state';
import { LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { isComplete, isReady, type ReleaseFacts } from '../transitions/domain/check-transition';
import type { Action } from '../transitions/domain/read-request';
import { isPublicState, type ReleaseState } from '../../shared/press-release/release-state';
import { nextState, transitionOf } from '../transitions/domain/transitions';
import type { TransitionName } from '../../shared/press-release/transition-words';
import { describeTime } from '../../shared/time/office-time';
import type { Problem } from '../../shared/validation/problem';
import { sql } from '../../platform/storage/sql';
import { holdsOn } from '../transitions/holds-on';
import {
  findTranslations,
  translatedFields,
  type Translation,
} from '../../writing/translations/find-translations';
import { findNewest } from '../../writing/history/history';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { findHidden, type Hidden } from '../../reading/relations/find-hidden';
import { findFacts } from '../readiness/find-facts';
import { latestOf } from '../../writing/history/refuse-if-outdated';
import { loadRecord } from '../record/release-record';
import { RELEASE } from '../../shared/content-types/uids';

/** One language of a release, for staff. */
export interface DeskLanguage {
  readonly locale: string;
  readonly name: string;
  readonly translation: TranslationState;
  /** Fields of the source that changed since the translation was confirmed. */
  readonly changedInSource: readonly string[];
  /** Fields in which it still says what the source says; with `slug` when its address is the source's. */
  readonly untranslated: readonly string[];
  /** Whether it goes out without being named: nothing is missing, and it is translated. */
  readonly isReady: boolean;
  readonly missing: readonly Problem[];
  readonly isPublic: boolean;
  readonly isModified: boolean;
}

/** Where a release stands and what the one who asks may do with it; times in ISO 8601, UTC, and in the office's zone. */
export interface Desk {
  readonly documentId: string;
  /** Number of the version that was saved last: as `If-Match`, an action is refused when somebody has saved since. */
  readonly version: number | null;
  readonly state: ReleaseState;
  readonly note: string | null;
  readonly releaseAt: string | null;
  readonly releaseAtText: string | null;
  readonly embargoedUntil: string | null;
  readonly embargoedUntilText: string | null;
  /** The date that readers see; null until somebody writes it, or it is released. */
  readonly releasedAt: string | null;
  readonly timeZone: string;
  /** Whether what is public was written and released by one person alone. */
  readonly isAlone: boolean;
  readonly languages: readonly DeskLanguage[];
  /** What it refers to that is not public: the public will not see it in the release until it is. */
  readonly hidden: readonly Hidden[];
  readonly actions: readonly Action[];
}

/** @throws NotFoundError when there is no such release */
export const describeDesk = async (strapi: Core.Strapi, documentId: string): Promise<Desk> => {
  const record = await loadRecord(strapi, documentId);
  if (record === null) throw new errors.NotFoundError('There is no such press release.');
  const facts = await findFacts(strapi, documentId, record);
  const timeZone = await findOfficeTimeZone(strapi);
  const translations = (await findTranslations(strapi, RELEASE, [documentId])).get(documentId) ?? [];
  const languages: DeskLanguage[] = [];
  for (const locale of LOCALES) {
    const language = facts.languages.find((candidate) => candidate.locale === locale);
    const translation = translations.find((candidate) => candidate.locale === locale);
    languages.push({
      locale,
      name: LOCALE_NAMES[locale],
      translation: translation?.state ?? 'missing',
      changedInSource: await findChangedInSource(strapi, documentId, translations, translation),
      untranslated: language?.untranslated ?? [],
      isReady: language !== undefined && isReady(language),
      missing: language?.missing ?? [],
      isPublic: language?.isPublic ?? false,
      isModified: language?.isModified ?? false,
    });
  }
  const inOffice = (time: Date | null) => (time === null ? null : describeTime(time, timeZone));
  const releaseAt = record.releaseAt === null ? null : new Date(record.releaseAt);
  return {
    documentId,
    version: latestOf(await findNewest(strapi, documentId, 'version'))?.id ?? null,
    state: record.state,
    note: record.deskNote,
    releaseAt: releaseAt?.toISOString() ?? null,
    releaseAtText: inOffice(releaseAt),
    embargoedUntil: facts.embargoedUntil?.toISOString() ?? null,
    embargoedUntilText: inOffice(facts.embargoedUntil),
    releasedAt: facts.releasedAt?.toISOString() ?? null,
    timeZone,
    isAlone: isPublicState(record.state) && (await wasReleasedAlone(strapi, documentId)),
    languages,
    hidden: await findHidden(strapi, RELEASE, documentId),
    actions: await listActions(strapi, documentId, { facts, desk: languages }),
  };
};

const LAST_STEP = `select is_alone as "isAlone" from document_history where document_id = ? and kind = 'transition'
  and action in ('release', 'addLanguages', 'edit', 'correct', 'restore') order by id desc limit 1`;

const wasReleasedAlone = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await sql<{ isAlone: boolean }>(strapi, LAST_STEP, [documentId]))[0]?.isAlone === true;

const CHANGED = `select distinct unnest(fields) as field from document_history
  where document_id = ? and locale = ? and kind = 'version' and action <> 'changedFile' and id > ?`;

const findChangedInSource = async (
  strapi: Core.Strapi,
  documentId: string,
  translations: readonly Translation[],
  translation: Translation | undefined,
): Promise<string[]> => {
  const source = translations.find(({ state }) => state === 'source');
  if (translation?.isBehind !== true || source === undefined) return [];
  const rows = await sql<{ field: string }>(strapi, CHANGED, [
    documentId,
    source.locale,
    translation.confirmedAt,
  ]);
  const translated = translatedFields(strapi, RELEASE);
  return rows.map(({ field }) => field).filter((field) => translated.includes(field));
};

interface Standing {
  readonly facts: ReleaseFacts;
  readonly desk: readonly DeskLanguage[];
}

/** The actions that its state and the rights of the one who asks allow, in the order of a release's life. */
const listActions = async (
  strapi: Core.Strapi,
  documentId: string,
  { facts: { state, languages }, desk }: Standing,
): Promise<Action[]> => {
  const localesOf = (some: readonly { locale: string }[]) => some.map(({ locale }) => locale);
  const written = localesOf(languages);
  const ready = localesOf(languages.filter(isReady));
  const may = async (name: TransitionName, locales: readonly string[] = written): Promise<boolean> =>
    nextState(name, state) !== null && holdsOn(strapi, transitionOf(name).right, { documentId, locales });
  const mayInOne = async (name: TransitionName, locales: readonly string[]): Promise<boolean> => {
    for (const locale of locales) if (await may(name, [locale])) return true;
    return false;
  };
  const addable = localesOf(languages.filter((language) => isComplete(language) && !language.isPublic));
  const modified = localesOf(languages.filter(({ isModified }) => isModified));
  const outdated = localesOf(desk.filter(({ translation }) => translation === 'outdated'));
  const offers: Record<Action, boolean> = {
    requestReview: await may('requestReview'),
    returnToDraft: await may('returnToDraft'),
    schedule: await may('schedule', ready),
    cancelSchedule: await may('cancelSchedule'),
    release: isPublicState(state) ? await mayInOne('addLanguages', addable) : await may('release', ready),
    correct: await mayInOne('correct', modified),
    withdraw: await may('withdraw', localesOf(languages.filter(({ isPublic }) => isPublic))),
    restore: await may('restore', ready),
    confirmTranslation: await mayInOne('confirmTranslation', outdated),
  };
  return (Object.keys(offers) as Action[]).filter((action) => offers[action]);
};
