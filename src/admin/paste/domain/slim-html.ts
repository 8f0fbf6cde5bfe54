/**
 * Formatted text without what is never read and may be megabytes: pictures written out in the text, styles of Word. It
 * is a text all the while, and not made into a document.
 *
 * @example slimHtml('<style>p{}</style><p>A</p>') // '<p>A</p>'
 */
export const slimHtml = (html: string): string =>
  html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, '').replace(/(["'])data:[^"']*\1/gi, '""');
