import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { TranslationState } from '../../writing/translations/domain/translation-state';
import { LOCALE_NAMES, LOCALES } from '../../shared/locales/locales';
import { isReady, type LanguageFacts, type ReleaseFacts } from '../transitions/domain/check-transition';
import type { Action } from '../transitions/domain/read-request';
import { isPublicState, type ReleaseState } from '../../shared/press-release/release-state';
import { nextState, transitionOf } from '../transitions/domain/transitions';
import type { TransitionName } from '../../shared/press-release/transition-words';
import { describeTime } from '../../shared/time/office-time';
import type { Problem } from '../../shared/validation/problem';
import { sql } from '../../platform/storage/sql';
import { currentActor } from '../../writing/actor/actor';
import {
  findTranslations,
  translatedFields,
  type Translation,
} from '../../writing/translations/find-translations';
import { findNewest } from '../../writing/history/history';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { findFacts } from '../readiness/find-facts';
import { latestOf } from '../../writing/history/refuse-if-outdated';
import { loadRecord } from '../record/release-record';
import { RELEASE } from '../../shared/content-types/uids';

/** One language of a release, for staff. */
export interface DeskLanguage {
  readonly locale: string;
  readonly name: string;
  readonly translation: TranslationState;
  /** Fields of the source that changed since an outdated translation was confirmed. */
  readonly changedInSource: readonly string[];
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
  readonly languages: readonly DeskLanguage[];
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
    languages,
    actions: listActions(strapi, facts, languages),
  };
};

const CHANGED = `select distinct unnest(fields) as field from document_history
  where document_id = ? and locale = ? and kind = 'version' and id > ?`;

const findChangedInSource = async (
  strapi: Core.Strapi,
  documentId: string,
  translations: readonly Translation[],
  translation: Translation | undefined,
): Promise<string[]> => {
  const source = translations.find(({ state }) => state === 'source');
  if (translation?.state !== 'outdated' || source === undefined) return [];
  const rows = await sql<{ field: string }>(strapi, CHANGED, [
    documentId,
    source.locale,
    translation.confirmedAt,
  ]);
  const translated = translatedFields(strapi, RELEASE);
  return rows.map(({ field }) => field).filter((field) => translated.includes(field));
};

/** The actions that its state and the rights of the one who asks allow, in the order of a release's life. */
const listActions = (
  strapi: Core.Strapi,
  { state, languages }: ReleaseFacts,
  desk: readonly DeskLanguage[],
): Action[] => {
  const actor = currentActor(strapi);
  const may = (name: TransitionName) =>
    nextState(name, state) !== null && actor.holds(transitionOf(name).right);
  const isAddable = (language: LanguageFacts) => isReady(language) && !language.isPublic;
  const offers: Record<Action, boolean> = {
    requestReview: may('requestReview'),
    returnToDraft: may('returnToDraft'),
    schedule: may('schedule'),
    cancelSchedule: may('cancelSchedule'),
    release: isPublicState(state) ? may('addLanguages') && languages.some(isAddable) : may('release'),
    correct: may('correct') && languages.some(({ isModified }) => isModified),
    withdraw: may('withdraw'),
    restore: may('restore'),
    confirmTranslation:
      may('confirmTranslation') && desk.some(({ translation }) => translation === 'outdated'),
  };
  return (Object.keys(offers) as Action[]).filter((action) => offers[action]);
};
