import type { Core } from '@strapi/strapi';
import { translatedFields } from '../../writing/translations/find-translations';
import { translationCondition, type Condition } from '../../writing/translations/translation-condition';
import { RELEASE } from '../../shared/content-types/uids';
import type { Span } from './domain/week';
import type { ListName } from '../../shared/press-release/release-lists';
import type { ReleasesQuery } from './domain/releases-query';

/** What the lists ask besides the query: of whom, when, and of which languages. */
export interface Listing {
  /** The account of the one who asks. */
  readonly person: number;
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

/** What a query asks of each release, as conditions on a row `document`. */
export const conditionsOf = (strapi: Core.Strapi, query: ReleasesQuery, listing: Listing): Condition[] => {
  const { list, search, state, language, translation } = query;
  const fields = translatedFields(strapi, RELEASE);
  return [
    ...ofList(list, query, listing, fields),
    ...wordsOf(search).map((word) => ({ text: 'strpos(document.words, ?) > 0', values: [word] })),
    ...(state === undefined ? [] : [{ text: 'document.state = ?', values: [state] }]),
    ...(language !== undefined && translation !== undefined
      ? [translationCondition(fields, language, translation)]
      : []),
  ];
};

const UNRELEASED = `document.state in ('draft', 'inReview', 'scheduled')`;

const ofList = (
  list: ListName,
  { language }: ReleasesQuery,
  { person, week, writes }: Listing,
  fields: readonly string[],
): Condition[] => {
  switch (list) {
    case 'all':
      return [];
    case 'mine':
      return [{ text: '? = any(document.people)', values: [person] }];
    case 'inReview':
      return [{ text: `document.state = 'inReview'`, values: [] }];
    case 'due': // what should have gone out already is due too
      return [
        {
          text: `${UNRELEASED} and (document.release_at < ?
            or document.embargoed_until >= ? and document.embargoed_until < ?)`,
          values: [week.until, week.from, week.until],
        },
      ];
    case 'translate':
      return [toTranslate(language === undefined ? writes : [language], fields)];
    case 'released':
      return [{ text: `document.state in ('released', 'corrected')`, values: [] }];
  }
};

/** What was withdrawn waits for no translator. */
const toTranslate = (languages: readonly string[], fields: readonly string[]): Condition => {
  const waiting = languages.flatMap((locale) => [
    translationCondition(fields, locale, 'missing'),
    translationCondition(fields, locale, 'untranslated'),
    translationCondition(fields, locale, 'outdated'),
  ]);
  const any = ['false', ...waiting.map(({ text }) => text)].join(' or ');
  return {
    text: `document.state <> 'withdrawn' and (${any})`,
    values: waiting.flatMap(({ values }) => values),
  };
};
