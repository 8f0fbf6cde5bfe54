/** A text, or an element with what is in it: what a parser of HTML on the server and the one of the browser both give. */
export type HtmlNode = HtmlText | HtmlElement;

export interface HtmlText {
  readonly text: string;
}

export interface HtmlElement {
  /** In small letters. */
  readonly name: string;
  readonly attribute: (name: string) => string;
  readonly children: readonly HtmlNode[];
}

export const isText = (node: HtmlNode): node is HtmlText => 'text' in node;

/** All text in an element. */
export const textWithin = (node: HtmlNode): string =>
  isText(node) ? node.text : node.children.map(textWithin).join('');

/** The elements in one, itself included, from the top. */
export const elementsWithin = (node: HtmlNode): HtmlElement[] =>
  isText(node) ? [] : [node, ...node.children.flatMap(elementsWithin)];
