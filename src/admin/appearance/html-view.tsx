import { createElement, Fragment, type ReactNode } from 'react';

/** What `src/shared/blocks/render-html.ts` and `compose-text.ts` write; anything else shows its text alone. */
const ELEMENTS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li a strong em u s code pre blockquote br figure img figcaption div'.split(' '),
);

/** Of the newsroom itself: pictures from elsewhere are not fetched, they show their words. */
const isOwn = (address: string): boolean =>
  URL.canParse(address, window.location.href) &&
  new URL(address, window.location.href).origin === window.location.origin;

const attributesOf = (element: Element): Record<string, string> => {
  const of = (name: string) => element.getAttribute(name) ?? '';
  switch (element.localName) {
    case 'a':
      return { href: of('href'), target: '_blank', rel: 'noopener noreferrer' };
    case 'img':
      return { src: of('src'), alt: of('alt') };
    case 'div':
      return { dir: of('dir'), lang: of('lang') };
    default:
      return {};
  }
};

const toReact = (node: Node, key: number): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const children = [...node.childNodes].map(toReact);
  if (!ELEMENTS.has(node.localName)) return createElement(Fragment, { key }, ...children);
  const attributes = { ...attributesOf(node), key };
  if (node.localName === 'img' && !isOwn(node.getAttribute('src') ?? ''))
    return createElement('em', { key }, `[${node.getAttribute('alt') ?? ''}]`);
  return ['br', 'img'].includes(node.localName)
    ? createElement(node.localName, attributes)
    : createElement(node.localName, attributes, ...children);
};

/** HTML that the newsroom itself wrote for readers, drawn from its very bytes; nothing in it runs. */
export const HtmlView = ({ html }: { readonly html: string }) => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return createElement(Fragment, null, ...[...body.childNodes].map(toReact));
};
