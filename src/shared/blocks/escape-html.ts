const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that neither HTML nor XML 1.0 may hold, and halves of surrogate pairs (XML 1.0, section 2.2). */
const UNFIT =
  // eslint-disable-next-line no-control-regex -- these are what is taken out
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** One class, quick to look for: nearly all texts have none of them, and whole surrogate pairs are rare. */
const SUSPECT =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Takes out what neither HTML nor XML can hold. */
export const cleanText = (text: string): string => (SUSPECT.test(text) ? text.replace(UNFIT, '') : text);

/**
 * Text that is safe inside an element or a quoted attribute, of HTML and of XML.
 *
 * @example escapeHtml('<b> & "c"') // '&lt;b&gt; &amp; &quot;c&quot;'
 */
export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/g, (character) => REPLACEMENTS[character] ?? character);
