import type { Core } from '@strapi/strapi';
import { translatedFields } from '../../writing/translations/find-translations';
import { translationCondition, type Condition } from '../../writing/translations/translation-condition';
import { RELEASE } from '../../shared/content-types/uids';
import type { Span } from './domain/week';
import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleasesQuery } from './domain/releases-query';

/** What the lists ask besides the query: when, and of which languages. */
export interface Listing {
  readonly week: Span;
  /** Languages that the one who asks writes. */
  readonly writes: readonly string[];
}

/** The fields that a query looks at: who does not read them may not ask for them. */
export const fieldsOf = ({ list, search, state }: ReleasesQuery): string[] => [
  ...fieldsOfList(list),
  ...(wordsOf(search).length > 0 ? ['title', 'datelineCity'] : []),
  ...(state === undefined ? [] : ['state']),
];

/** The fields that a list goes by. */
export const fieldsOfList = (list: ListName): readonly string[] => FIELDS_OF_LISTS[list] ?? [];

const FIELDS_OF_LISTS: Readonly<Partial<Record<ListName, readonly string[]>>> = {
  inReview: ['state'],
  due: ['state', 'releaseAt', 'embargoedUntil'],
  translate: ['state'],
  released: ['state', 'releasedAt'],
};

const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean);

/** What a query asks of each release. */
export interface Conditions {
  /** On columns that all its languages share: on a row of the table. */
  readonly ofVersions: readonly Condition[];
  /** On a row `document`. */
  readonly ofDocuments: readonly Condition[];
}

export const conditionsOf = (strapi: Core.Strapi, query: ReleasesQuery, listing: Listing): Conditions => {
  const { list, search, state, language, translation } = query;
  const fields = translatedFields(strapi, RELEASE);
  const waiting = language === undefined ? listing.writes : [language];
  return {
    ofVersions: [
      ...ofList(list, listing.week),
      ...(state === undefined ? [] : [{ text: 'state = ?', values: [state] }]),
    ],
    ofDocuments: [
      ...(list === 'mine' ? [{ text: 'document.own', values: [] }] : []),
      ...(list === 'translate' ? [toTranslate(waiting, fields)] : []),
      ...wordsOf(search).map((word) => ({ text: 'strpos(document.words, ?) > 0', values: [word] })),
      ...(language !== undefined && translation !== undefined
        ? [translationCondition(fields, language, translation)]
        : []),
    ],
  };
};

/** What is due may have been due before: it should have gone out already. */
const DUE = `state in ('draft', 'inReview', 'scheduled')
  and (release_at < ? or embargoed_until >= ? and embargoed_until < ?)`;

const ofList = (list: ListName, { from, until }: Span): Condition[] => {
  switch (list) {
    case 'all':
    case 'mine':
      return [];
    case 'inReview':
      return [{ text: `state = 'inReview'`, values: [] }];
    case 'due':
      return [{ text: DUE, values: [until, from, until] }];
    case 'translate': // what was withdrawn waits for no translator
      return [{ text: `state <> 'withdrawn'`, values: [] }];
    case 'released':
      return [{ text: `state in ('released', 'corrected')`, values: [] }];
  }
};

const toTranslate = (languages: readonly string[], fields: readonly string[]): Condition => {
  const waiting = languages.flatMap((locale) => [
    translationCondition(fields, locale, 'missing'),
    translationCondition(fields, locale, 'untranslated'),
    translationCondition(fields, locale, 'outdated'),
  ]);
  const any = ['false', ...waiting.map(({ text }) => text)].join(' or ');
  return { text: `(${any})`, values: waiting.flatMap(({ values }) => values) };
};
