import type { HtmlElement } from '../../../shared/rich-text/html-node';

/** What a picture in a text is on the new site. */
export interface PictureInText {
  /** One of the addresses of its file. */
  readonly src: string;
  readonly alt: string;
}

export interface CleanOptions {
  /** Whether line ends in running text count, as in WordPress' classic texts: an empty line parts paragraphs. */
  readonly countsLines: boolean;
  /** Whether a paragraph that is only an address was shown as what stands there. */
  readonly embedsAddresses: boolean;
  /** @returns null to leave the picture out: whoever says so tells why */
  readonly picture: (element: HtmlElement) => PictureInText | null;
  /** Where a link leads, in words of the old site; null when it leads nowhere any more. */
  readonly link: (element: HtmlElement) => string | null;
  /** What an element that only the old system knows stands for, as HTML of this form; undefined for all others. */
  readonly special?: (element: HtmlElement) => string | undefined;
}
