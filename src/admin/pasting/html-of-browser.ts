import type { HtmlElement, HtmlNode } from '../../shared/rich-text/html-node';

/**
 * HTML as the browser reads it. Nothing in it runs and nothing is fetched, as it belongs to no page.
 *
 * @returns its body; browsers nest no deeper than 512 elements
 */
export const readBrowserHtml = (html: string): HtmlElement =>
  toElement(new DOMParser().parseFromString(html, 'text/html').body);

const toElement = (element: Element): HtmlElement => ({
  name: element.localName,
  attribute: (name) => element.getAttribute(name) ?? '',
  children: [...element.childNodes].flatMap(toNodes),
});

const toNodes = (node: Node): HtmlNode[] => {
  if (node instanceof Text) return [{ text: node.data }];
  return node instanceof Element ? [toElement(node)] : [];
};
