/** What ReliefWeb keeps of HTML; the words of other elements stay without them. */
const KEPT = /^(?:h[1-6]|br|p|strong|em|a|ul|ol|li|blockquote)$/;

/** Elements that are lines of their own become paragraphs. */
const PARAGRAPHS = /^(?:pre|figcaption)$/;

/**
 * Our own HTML ({@link renderHtml}: well-formed, all text escaped) with the elements that ReliefWeb takes, and no characters
 * that it refuses: control characters, separators but single spaces and line ends.
 *
 * @example reportHtml('<pre><code>a</code></pre><p><u>b</u>\u00a0c</p>') // '<p>a</p><p>b c</p>'
 * Source: report.json of ReliefWeb's publishing interface, `body`
 */
export const reportHtml = (html: string): string =>
  html
    .replace(/<(\/?)([a-z][a-z0-9]*)\b([^>]*)>/g, (_tag, slash: string, name: string, attributes: string) => {
      if (PARAGRAPHS.test(name)) return `<${slash}p>`;
      if (!KEPT.test(name)) return '';
      const href = name === 'a' && slash === '' ? (/\shref="[^"]*"/.exec(attributes)?.[0] ?? '') : '';
      return `<${slash}${name}${href}>`;
    })
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
    .replace(/(?:(?!\n)[\p{Z}\p{C}])+/gu, ' ')
    .replace(/ *\n */g, '\n')
    .trim();

/** One line without what ReliefWeb refuses. @example reportLine(' A\u00a0 title\n') // 'A title' */
export const reportLine = (text: string): string => text.replace(/[\p{Z}\p{C}]+/gu, ' ').trim();
