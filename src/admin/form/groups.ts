import { PAGE, PRESS_RELEASE } from '../api/content-types';
import type { Word } from '../words/use-words';

/** Fields of a form that belong together, under one heading. */
export interface FormGroup {
  readonly id: 'text' | 'pictures' | 'people' | 'notes' | 'corrections' | 'place' | 'address';
  readonly heading: Word;
  /** Rows of fields, in the order in which one writes. */
  readonly rows: readonly (readonly string[])[];
  /** Whether it is folded until somebody opens it. */
  readonly isFolded?: boolean;
  /** Whether it is not there at all as long as all its fields are empty: nobody writes them in the form. */
  readonly isGoneWhenEmpty?: boolean;
}

/** The forms in groups, by their types. */
export const FORM_GROUPS: Readonly<Record<string, readonly FormGroup[]>> = {
  [PRESS_RELEASE]: [
    {
      id: 'text',
      heading: 'newsroom.group.release',
      rows: [['title'], ['subtitle'], ['datelineCity'], ['summary'], ['body'], ['quotes']],
    },
    {
      id: 'pictures',
      heading: 'newsroom.group.pictures',
      rows: [['image', 'imageAlternativeText'], ['imageCaption', 'imageCredit'], ['attachments']],
    },
    {
      id: 'people',
      heading: 'newsroom.group.people',
      rows: [['contacts'], ['partnerCountries'], ['donors'], ['topics']],
    },
    { id: 'notes', heading: 'newsroom.group.notes', rows: [['notesToEditors']] },
    {
      id: 'corrections',
      heading: 'newsroom.group.corrections',
      rows: [['corrections']],
      isGoneWhenEmpty: true,
    },
    { id: 'address', heading: 'newsroom.group.address', rows: [['slug']], isFolded: true },
  ],
  [PAGE]: [
    { id: 'text', heading: 'newsroom.group.page', rows: [['title'], ['summary'], ['sections']] },
    {
      id: 'place',
      heading: 'newsroom.group.place',
      rows: [['parent', 'menuTitle'], ['inMenu', 'position'], ['isHome']],
    },
    {
      id: 'address',
      heading: 'newsroom.group.pageAddress',
      rows: [['slug', 'path'], ['seo']],
      isFolded: true,
    },
  ],
};

/** Fields that no form shows, whatever is stored of it: the panel beside it shows and changes them, on the clock of the office. */
export const NOT_IN_FORM: Readonly<Record<string, readonly string[]>> = {
  [PRESS_RELEASE]: ['embargoedUntil', 'releasedAt'],
};

/** The group that a field stands in; undefined for a field outside of all. */
export const groupOf = (uid: string, field: string): FormGroup | undefined =>
  FORM_GROUPS[uid]?.find(({ rows }) => rows.some((row) => row.includes(field)));
