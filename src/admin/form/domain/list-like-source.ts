import { listUntranslated, type Texts } from '../../../shared/translations/list-untranslated';

/** What is written in each language, in the order of the form. */
const TRANSLATED = [
  'title',
  'subtitle',
  'summary',
  'body',
  'quotes',
  'imageAlternativeText',
  'imageCaption',
  'notesToEditors',
] as const;

/** The fields of a translation that still say what the source says. */
export const listLikeSource = (translation: Texts, source: Texts): string[] =>
  listUntranslated(TRANSLATED, translation, source);
