import { elementsWithin, type HtmlElement } from '../../../shared/rich-text/html-node';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that stand by themselves. */
export const BLOCKS = names(
  'address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table ul tbody thead tfoot tr td th caption',
);

/** Elements that only hold others: line ends in them count as round them. */
export const CONTAINERS = names(
  'address article aside center details div footer header main nav section p a span',
);

/** Elements within lines that say something. */
export const INLINE = names('b strong i em u s strike del code kbd sub sup cite');

export const TABLE_PARTS = names('caption thead tbody tfoot tr td th');

/** What shows something from elsewhere. */
export const EMBEDS = names('iframe embed object video audio');

export const FORMS = names('form select textarea input');

/** What draws or does something that is no text. */
export const UNSHOWN = names('script canvas svg math applet map');

/** What shows nothing. */
export const SILENT = names('style link meta base head title template noscript source track param wbr');

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether readers of the old page did not see it. */
export const isHidden = (element: HtmlElement): boolean => HIDDEN.test(element.attribute('style'));

/** The address of what an element shows from elsewhere. */
export const sourceOf = (element: HtmlElement): string => {
  for (const { attribute } of elementsWithin(element)) {
    const source = attribute('src') || attribute('data') || attribute('data-src');
    if (source !== '') return source.trim();
  }
  return '';
};
