import { plainText } from '../../domain/plain-text';
import { isFields, listOf, textOf, type Fields } from './entity';

/** A text with formatting, as Drupal keeps it. */
export interface FormattedText {
  readonly field: string;
  /** What readers saw, with tokens and embedded media filled in; null where the answer has the source alone. */
  readonly processed: string | null;
  readonly value: string;
  readonly format: string;
}

export interface SortedFields {
  /** The text, then further ones, in the order of the answer. */
  readonly body: readonly FormattedText[];
  readonly further: readonly FormattedText[];
  readonly summary: string | null;
  readonly subtitle: string | null;
  readonly city: string | null;
  readonly notesToEditors: string | null;
  /** The date of release that editors set, as it stands. */
  readonly date: string | null;
  readonly embargo: string | null;
  /** Addresses in fields of links. */
  readonly links: readonly { readonly field: string; readonly title: string; readonly uri: string }[];
  /** Words without a place. */
  readonly others: readonly { readonly field: string; readonly text: string }[];
}

const SYSTEM =
  /^(?:title|name|status|created|changed|langcode|default_langcode|path|promote|sticky|moderation_state|metatag.*|revision_.*|content_translation_.*|drupal_internal__.*|rh_.*|publish_on|unpublish_on|comment.*|layout_.*|search_api.*|parent_.*|behavior_settings|uuid|nid|vid|tid|type|uid|field_meta_?tags|publish_state|unpublish_state|isPublished|weight|description_meta)$/;
const BODY = /(?:body|full_?text|main_?text|content|text|copy|description|article)/i;
const SUMMARY = /summary|teaser|lead|intro|abstract|standfirst|excerpt/i;
const SUBTITLE = /sub_?title|sub_?head|tagline|kicker/i;
const NOTES = /notes?_?(?:to|for)?_?editors?|editors?_?notes?/i;
const CITY = /dateline|(?:^|_)city$/i;
const DATE = /(?:^|_)(?:release|publi\w*|news|press|issued?)?_?date$|date_(?:of_)?(?:release|publi\w*)/i;
const EMBARGO = /embargo/i;
const ISO = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d.*)?$/;

/** What the fields of a node or a paragraph are for, by their names: offices call them as they like. */
export const sortFields = (values: Fields): SortedFields => {
  const formatted: FormattedText[] = [];
  const words: { field: string; text: string }[] = [];
  const links: { field: string; title: string; uri: string }[] = [];
  let bodySummary = '';
  for (const [field, value] of Object.entries(values)) {
    if (SYSTEM.test(field)) continue;
    for (const item of listOf(value)) {
      if (typeof item === 'string') words.push({ field, text: item.trim() });
      else if (isFields(item) && typeof item.uri === 'string')
        links.push({ field, title: textOf(item.title), uri: item.uri });
      else if (isFields(item) && (typeof item.value === 'string' || typeof item.processed === 'string')) {
        if (ISO.test(textOf(item.value)) && 'end_value' in item) continue;
        formatted.push({
          field,
          processed: typeof item.processed === 'string' ? item.processed : null,
          value: textOf(item.value),
          format: textOf(item.format),
        });
        if (field === 'body') bodySummary = textOf(item.summary_processed) || textOf(item.summary);
      }
    }
  }
  const filled = formatted.filter(
    ({ processed, value }) => plainText(processed ?? value) !== '' || /<(?:img|drupal-)/.test(value),
  );
  const take = (pattern: RegExp): string | null => {
    const word = words.find(({ field, text }) => pattern.test(field) && text !== '');
    return word?.text ?? null;
  };
  const summaryText = filled.find(({ field }) => SUMMARY.test(field));
  const notes = filled.find(({ field }) => NOTES.test(field));
  const rest = filled.filter((text) => text !== summaryText && text !== notes);
  const body = bodyOf(rest);
  const summary =
    plainText(bodySummary) ||
    (summaryText === undefined
      ? plainText(take(SUMMARY) ?? '')
      : plainText(summaryText.processed ?? summaryText.value));
  const date = words.find(({ field, text }) => DATE.test(field) && ISO.test(text))?.text ?? null;
  const embargo = words.find(({ field, text }) => EMBARGO.test(field) && ISO.test(text))?.text ?? null;
  const used = [SUMMARY, SUBTITLE, CITY].map(take);
  return {
    body,
    further: rest.filter((text) => !body.includes(text)),
    summary: summary === '' ? null : summary,
    subtitle: take(SUBTITLE),
    city: take(CITY),
    notesToEditors: notes === undefined ? (take(NOTES) ?? null) : (notes.processed ?? notes.value),
    date,
    embargo,
    links,
    others: words.filter(({ field, text }) => isProse(text) && !used.includes(text) && !NOTES.test(field)),
  };
};

/** The field `body`, or else the first whose name says that it is the text, or else the longest. */
const bodyOf = (texts: readonly FormattedText[]): readonly FormattedText[] => {
  const own = texts.filter(({ field }) => field === 'body');
  if (own.length > 0) return own;
  const named = texts.find(({ field }) => BODY.test(field));
  if (named !== undefined) return texts.filter(({ field }) => field === named.field);
  const [longest] = [...texts].sort((one, other) => other.value.length - one.value.length);
  return longest === undefined ? [] : [longest];
};

const isProse = (text: string): boolean =>
  /\p{L}[\s\p{P}]+\p{L}/u.test(text) && !ISO.test(text) && !/^[[{]/.test(text);
