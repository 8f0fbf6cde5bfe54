/** Text that is HTML already, and goes into a page as it is. */
export class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

const ESCAPES = /** @type {Record<string, string>} */ ({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/**
 * @param {unknown} value
 * @returns {string}
 */
const toHtml = (value) => {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(toHtml).join('');
  return String(value).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
};

/**
 * A template whose values are escaped, unless they are HTML already. Nothing is drawn for null, undefined and false.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export const html = (strings, ...values) => new Html(String.raw({ raw: strings }, ...values.map(toHtml)));

/**
 * HTML that the newsroom made safe: `bodyHtml`, `jsonLdHtml`, `titleHtml`, `snippet`.
 *
 * @param {string} text
 */
export const safe = (text) => new Html(text);
