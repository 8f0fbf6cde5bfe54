import { safeUrl } from '../blocks/safe-url';
import type { HtmlElement } from './html-node';
import type { Marks } from './rich-line';

/** Of a style: the property itself, not one that ends like it, as `mso-bidi-font-weight` of Word. */
const property = (pattern: string): RegExp => new RegExp(String.raw`(?:^|;)\s*${pattern}`, 'i');

const BOLD = property(String.raw`font-weight\s*:\s*(?:bold|bolder|[6-9]00)`);
const NOT_BOLD = property(String.raw`font-weight\s*:\s*(?:normal|lighter|[1-5]00)`);
const ITALIC = property(String.raw`font-style\s*:\s*(?:italic|oblique)`);
const NOT_ITALIC = property(String.raw`font-style\s*:\s*normal`);
const UNDERLINE = property(String.raw`text-decoration[^:;]*:[^;]*underline`);
const STRUCK = property(String.raw`text-decoration[^:;]*:[^;]*line-through`);

const MARK_OF: Readonly<Record<string, keyof Marks>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
};

/**
 * How the text in an element looks, with what the elements round it say. A style says more than the element: Google Docs wraps
 * whole texts in `<b style="font-weight:normal">`.
 */
export const looksOf = (element: HtmlElement, around: Marks): Marks => {
  const mark = MARK_OF[element.name];
  const style = element.attribute('style');
  const marks: { -readonly [Mark in keyof Marks]: Marks[Mark] } = {
    ...around,
    ...(mark === undefined || mark === 'url' ? {} : { [mark]: true }),
  };
  if (BOLD.test(style)) marks.bold = true;
  else if (NOT_BOLD.test(style)) delete marks.bold;
  if (ITALIC.test(style)) marks.italic = true;
  else if (NOT_ITALIC.test(style)) delete marks.italic;
  if (UNDERLINE.test(style)) marks.underline = true;
  if (STRUCK.test(style)) marks.strikethrough = true;
  if (element.name === 'a') {
    const url = linkOf(element);
    if (url !== null) marks.url = url;
  }
  if (marks.url !== undefined) delete marks.underline; // a link is drawn as one
  return marks;
};

/** Where a link leads, when that is a whole address: places in the page it came from are nowhere here. */
const linkOf = (element: HtmlElement): string | null => {
  const url = safeUrl(element.attribute('href').trim());
  return url !== null && /^(?:https?|mailto|tel):/i.test(url) ? url : null;
};
