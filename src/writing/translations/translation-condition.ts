import type { TranslationState } from './domain/translation-state';

/** What a statement asks of a row, with the values that it binds. */
export interface Condition {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** As `findTranslations` has it: the last change of the source's words came after the last look at the translation. */
const OUTDATED = `coalesce((select max(h.id) from document_history h
    where h.document_id = document.document_id and h.locale = document.source and h.kind = 'version'
      and h.action <> 'changedFile' and h.fields && ?::text[]), 0)
  > coalesce((select max(h.id) from document_history h where h.document_id = document.document_id
      and h.locale = ? and h.action in ('created', 'confirmTranslation')), 0)`;

/** As `keepUntranslated` keeps it: some of its text, or its address, is that of the source. */
const UNTRANSLATED = `exists (select from untranslated_texts text
    where text.document_id = document.document_id and text.locale = ?)`;

const IS_TRANSLATION = '? = any(document.written) and document.source <> ?';

/**
 * That a document stands so in a language, of a row `document` with the columns `document_id`, `written` (its languages) and
 * `source` (the one that the others follow).
 *
 * @param fields - those that say something in a language: `translatedFields`
 */
export const translationCondition = (
  fields: readonly string[],
  locale: string,
  state: Exclude<TranslationState, 'source'>,
): Condition => {
  if (state === 'missing') return { text: 'not ? = any(document.written)', values: [locale] };
  const isTranslation = `${IS_TRANSLATION} and ${state === 'untranslated' ? '' : 'not '}${UNTRANSLATED}`;
  if (state === 'untranslated') return { text: `(${isTranslation})`, values: [locale, locale, locale] };
  const isSo = state === 'outdated' ? OUTDATED : `not (${OUTDATED})`;
  return { text: `(${isTranslation} and ${isSo})`, values: [locale, locale, locale, [...fields], locale] };
};
