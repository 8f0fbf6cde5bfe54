import { plainText } from '../../domain/plain-text';
import { readElementor } from './elementor';
import type { WxrItem, WxrMeta } from './wxr-events';

export interface CustomFields {
  /** The text, where the post itself has none. */
  readonly body: string | null;
  readonly bodyNames: readonly string[];
  readonly subtitle: string | null;
  /** Fields with words that have no place, in a sentence each. */
  readonly lost: readonly string[];
}

const SUBTITLE = /^_?(?:wps_|kia_)?(?:subtitle|secondary_title|sub_title)$/i;
const TITLE = /(?:^|_)(?:title|heading|headline)$/i;
/** Values of search plugins, page builders and settings: words for machines. */
const FOR_MACHINES =
  /^(?:_|rank_math|yoast|aioseo|seopress|wpcf-|ekit|elementor|fusion|avada|slide_template|dsq_|views?_count|post_views|sharing_|jetpack|geo_|enclosure$|footnotes$|classic-editor)/i;

/**
 * What the fields that an office added hold. Plugins that make them write each with a twin that names its definition (`text` and
 * `_text`); words alone count, not numbers, addresses or settings.
 */
export const readFields = ({ content, meta }: WxrItem): CustomFields => {
  const keys = new Set(meta.map(({ key }) => key));
  const subtitle = meta.find(({ key, value }) => SUBTITLE.test(key) && isProse(value));
  const fields = meta.filter(
    (field) =>
      field !== subtitle &&
      !SUBTITLE.test(field.key) &&
      !FOR_MACHINES.test(field.key) &&
      (isProse(field.value) || (keys.has(`_${field.key}`) && isWord(field.value))),
  );
  const isBodyElsewhere =
    plainText(content.replace(/<!--[\s\S]*?-->/g, '')) === '' && !/<img|\[/i.test(content);
  const ofBody = isBodyElsewhere
    ? fields.filter(({ key, value }) => keys.has(`_${key}`) || value.length > 80 || value.includes('<p'))
    : [];
  const built = isBodyElsewhere && ofBody.length === 0 ? readElementor(meta) : null;
  return {
    body: ofBody.length === 0 ? (built?.html ?? null) : ofBody.map(asHtml).join('\n\n'),
    bodyNames: built === null ? ofBody.map(({ key }) => key) : ['_elementor_data'],
    subtitle: subtitle === undefined ? null : plainText(subtitle.value),
    lost: [
      ...(built?.lost ?? []),
      ...fields
        .filter((field) => !ofBody.includes(field))
        .map(({ key, value }) => `The field “${key}” has no place here: ${plainText(value)}`),
    ],
  };
};

const asHtml = ({ key, value }: WxrMeta): string =>
  TITLE.test(key) && !value.includes('<') && !value.includes('\n') ? `<h2>${value}</h2>` : value;

/** One word of a field that the office made: settings are in small letters. */
const isWord = (value: string): boolean => {
  const text = value.trim();
  return /<[a-z]/i.test(text) ? plainText(text) !== '' : /^\p{Lu}\p{L}+$/u.test(text);
};

const isProse = (value: string): boolean => {
  const text = value.trim();
  if (text === '' || /^(?:[aOsbid]:|[[{]|https?:\/\/|field_[0-9a-f]+$)/.test(text)) return false;
  if (/^[\d\s.,:/-]*$/.test(text)) return false;
  return /\p{L}[\s\p{P}]+\p{L}/u.test(plainText(text));
};
