import { elementsWithin, isText, textWithin, type HtmlElement } from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { readHtml } from '../../../shared/rich-text/read-html';
import { textOfLine, type RichLine } from '../../../shared/rich-text/rich-line';
import { ImportError } from '../domain/import-error';
import { articleLines } from './article-lines';
import { decodeText } from './decode-text';
import { findArticle } from './find-article';
import type { Reader, TextOfFile } from './reader';
import { headOf } from './signs';

const HTML =
  /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|header|nav|div|p|h[1-6]|table|meta|title|span|a|b|strong|ul|ol|center|font)[\s>]/i;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i;

/** Saved pages and pieces of HTML. */
export const HTML_READER: Reader = {
  format: 'html',
  recognises: (bytes) => HTML.test(headOf(bytes)),
  read: (bytes) => readHtmlText(decodeText(bytes, CHARSET.exec(headOf(bytes))?.[1])),
};

/**
 * A page or a piece of HTML as lines: of a page that names its article or its main part, that part; of another page with lists of
 * navigation, what reads as its article. The rest of such a page is beside the text.
 *
 * @throws ImportError 'binary' when it is nested without end, 'empty' when there is no text in it
 */
export const readHtmlText = async (html: string): Promise<TextOfFile> => {
  const body = parsed(html);
  const elements = elementsWithin(body);
  const articles = elements.filter(({ name }) => name === 'article');
  const mains = elements.filter((each) => each.name === 'main' || each.attribute('role') === 'main');
  const part = [articles, mains].find(({ length }) => length === 1)?.[0];
  const found = part === undefined && hasNavigation(elements) ? await findArticle(html) : null;
  const article = part ?? (found === null ? null : parsed(found));
  const page = readHtml(withoutEdges(body));
  const ofLinks = (isOf: (element: HtmlElement) => boolean): Set<string> =>
    new Set(elements.filter(isOf).flatMap((element) => readHtml(element).map(textOfLine)));
  const lines =
    article === null
      ? without(page, ofLinks(isListOfLinks))
      : articleLines({
          all: page,
          article: readHtml(withoutEdges(article)),
          links: ofLinks(({ name }) => name === 'a'),
        });
  if (!lines.some(({ aside }) => aside !== true))
    throw new ImportError('empty', 'There is no text in it. Open it, copy its text and paste that.');
  const headline = headlineOf(elements);
  const date = dayOf(elements);
  return {
    lines,
    ...(headline === '' ? {} : { headline }),
    ...(date === null ? {} : { date }),
  };
};

const without = (lines: readonly RichLine[], texts: ReadonlySet<string>): RichLine[] =>
  lines.filter((line) => !texts.has(textOfLine(line)));

const parsed = (html: string): HtmlElement => {
  const body = parseHtml(html);
  if (body === null)
    throw new ImportError(
      'binary',
      'The page is built in a way that cannot be read. Open it, copy its text and paste that.',
    );
  return body;
};

/** links in a list that is no text */
const FEW_LINKS = 3;

/** Whether lists of nothing but links stand in a page. */
const hasNavigation = (elements: readonly HtmlElement[]): boolean =>
  elements.some(({ name }) => name === 'nav' || name === 'footer' || name === 'aside') ||
  elements.some(isListOfLinks);

/** A page without its navigation and its foot: nothing there is of a text. */
const withoutEdges = (element: HtmlElement): HtmlElement => ({
  ...element,
  children: element.children
    .filter((child) => isText(child) || !isEdge(child))
    .map((child) => (isText(child) ? child : withoutEdges(child))),
});

const isEdge = (element: HtmlElement): boolean =>
  element.name === 'nav' ||
  element.attribute('role') === 'navigation' ||
  (element.name === 'footer' && elementsWithin(element).some(isListOfLinks));

const isListOfLinks = (list: HtmlElement): boolean => {
  const items = list.children.filter((child): child is HtmlElement => !isText(child));
  return list.name === 'ul' && items.length >= FEW_LINKS && items.every(isLinkAlone);
};

const isLinkAlone = (item: HtmlElement): boolean => {
  const [link] = elementsWithin(item).filter(({ name }) => name === 'a');
  return link !== undefined && textWithin(link).trim() === textWithin(item).trim();
};

const metaOf = (elements: readonly HtmlElement[], ...names: readonly string[]): string => {
  const values = names.map((wanted) =>
    elements
      .find(
        (element) =>
          element.name === 'meta' &&
          [element.attribute('property'), element.attribute('name'), element.attribute('itemprop')].includes(
            wanted,
          ),
      )
      ?.attribute('content')
      .trim(),
  );
  return values.find((value) => value !== undefined && value !== '') ?? '';
};

const headlineOf = (elements: readonly HtmlElement[]): string => {
  const title = elements.find(({ name }) => name === 'title');
  return metaOf(elements, 'og:title') || (title === undefined ? '' : bareTitle(textWithin(title)));
};

/** Of a title with the name of the site behind it, the longer part. */
const bareTitle = (title: string): string =>
  title
    .split(/\s+[|–—»·-]\s+/u)
    .map((part) => part.trim())
    .reduce((longest, part) => (part.length > longest.length ? part : longest), '');

const dayOf = (elements: readonly HtmlElement[]): string | null => {
  const said = metaOf(elements, 'article:published_time', 'datePublished', 'dcterms.date', 'DC.date.issued');
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?=T|$)/.exec(said)?.[0] ?? null;
};
