import { elementsWithin } from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { readHtml } from '../../../shared/rich-text/read-html';
import type { RichLine } from '../../../shared/rich-text/rich-line';
import { ImportError } from '../domain/import-error';

/**
 * A page or a piece of HTML as lines: of a page that names its article or its main part, that part alone.
 *
 * @throws ImportError 'binary' when it is nested without end, 'empty' when there is no text in it
 */
export const readHtmlText = (html: string): RichLine[] => {
  const body = parseHtml(html);
  if (body === null)
    throw new ImportError(
      'binary',
      'The page is built in a way that cannot be read. Open it, copy its text and paste that.',
    );
  const elements = elementsWithin(body);
  const articles = elements.filter(({ name }) => name === 'article');
  const mains = elements.filter(({ name }) => name === 'main');
  const part = [articles, mains].find(({ length }) => length === 1)?.[0] ?? body;
  const lines = readHtml(part);
  if (lines.length === 0)
    throw new ImportError('empty', 'There is no text in it. Open it, copy its text and paste that.');
  return lines;
};
