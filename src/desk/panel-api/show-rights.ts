import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import type { Desk } from '../../releases/overview/describe-desk';
import type { NamedDonor } from './name-donors';
import { RELEASE } from '../../shared/content-types/uids';

/** Times of a release that are written with its words, and not by an action. */
const DATES = ['embargoedUntil', 'releasedAt'] as const;

/** What one person may write of a release. */
export interface WritingRights {
  /** Languages whose words the person may write, whether they are written or not. */
  readonly writable: readonly string[];
  readonly dates: readonly (typeof DATES)[number][];
}

/** Where a release stands, for one person of the panel. */
export interface ShownDesk extends Desk, WritingRights {
  /** Names of the closed pictures that it goes out without, while it is scheduled. */
  readonly leftOut: readonly string[];
  readonly donors: readonly NamedDonor[];
}

/** What a person may write of a release, in the languages and fields that the person reads of it. */
export const showRights = async (
  strapi: Core.Strapi,
  ability: Ability,
  { documentId, languages }: Desk,
): Promise<WritingRights> => {
  const may = (locale: string, field?: string): Promise<boolean> =>
    mayPersonActOn(strapi, ability, { action: 'update', uid: RELEASE, documentId, locale, field });
  const writable: string[] = [];
  for (const { locale } of languages) if (await may(locale)) writable.push(locale);
  const shared = sharedLanguage(languages);
  const dates: (typeof DATES)[number][] = [];
  if (shared !== undefined) for (const field of DATES) if (await may(shared, field)) dates.push(field);
  return { writable, dates };
};

/** The language through which what all languages share is saved: the source, or any that is written. */
const sharedLanguage = (languages: Desk['languages']): string | undefined =>
  (
    languages.find(({ translation }) => translation === 'source') ??
    languages.find(({ translation }) => translation !== 'missing')
  )?.locale;
