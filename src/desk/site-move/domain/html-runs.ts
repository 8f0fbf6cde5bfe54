import { isText, textWithin, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import type { CleanOptions } from './clean-options';
import { INLINE } from './html-kinds';
import {
  BREAK,
  eachLine,
  isEmpty,
  isMarked,
  leadsBeside,
  unmarked,
  withoutMarks,
  type Beside,
} from './html-marks';
import type { LeftOut } from './left-out';
import { plainText } from './plain-text';

/** What stands around an element. */
export interface Around {
  readonly countsLines: boolean;
  /** Of a link round whole blocks: each of their runs gets it. */
  readonly link: string | null;
}

const ADDRESS_ALONE = /^https?:\/\/[^\s<>"]+$/i;

/** Makes paragraphs of the running words of an old text, with its links, emphasis and pictures. */
export class HtmlRuns {
  constructor(
    private readonly options: CleanOptions,
    private readonly beside: Beside,
    private readonly left: LeftOut,
  ) {}

  /** The paragraphs of a run, and what stands beside its words. */
  paragraphs(run: readonly HtmlNode[], around: Around): string[] {
    const alone = run.every(isText) ? run.map(textWithin).join('').trim() : '';
    if (this.options.embedsAddresses && !around.countsLines && ADDRESS_ALONE.test(alone))
      return this.beside.end(this.left.embed(alone, 'address on a line of its own'));
    const words = this.words(run, around.countsLines);
    const parts = around.countsLines ? words.split(new RegExp(`(?:${BREAK}\\s*){2,}`, 'u')) : [words];
    return parts.flatMap((part) => this.paragraph(part, around));
  }

  private paragraph(words: string, { link, countsLines }: Around): string[] {
    const lines = words.split(BREAK).map((line) => line.trim());
    while (lines.at(-1) === '') lines.pop();
    while (lines[0] === '') lines.shift();
    const isEmbed = (line: string): boolean =>
      this.options.embedsAddresses && countsLines && !isMarked(line) && ADDRESS_ALONE.test(line);
    if (lines.some(isEmbed)) {
      return lines.flatMap((line) => {
        if (!isEmbed(line)) return this.paragraph(line, { link, countsLines: false });
        return this.beside.end(this.left.embed(plainText(line), 'address on a line of its own'));
      });
    }
    const text = lines.join(BREAK);
    const [first = '', ...others] = this.beside.end(text);
    const hasWords = !isEmpty(withoutMarks(text));
    if (!hasWords) return first === '' ? others : [first, ...others];
    const inside = link === null ? first : `<a href="${escapeHtml(link)}">${first}</a>`;
    const paragraph = `<p>${inside.replace(/^(?:<br>)+|(?:<br>)+$/g, '')}</p>`;
    return leadsBeside(text) ? [...others, paragraph] : [paragraph, ...others];
  }

  /** A run of words, with marks for its pictures. */
  words(nodes: readonly HtmlNode[], countsLines: boolean): string {
    return nodes
      .map((node) => this.inline(node, countsLines))
      .join('')
      .replace(new RegExp(`[ \\t\\n\\r\\f]*${BREAK}[ \\t\\n\\r\\f]*`, 'gu'), BREAK);
  }

  private inline(node: HtmlNode, countsLines: boolean): string {
    if (isText(node)) {
      const text = escapeHtml(unmarked(node.text)).replaceAll('&quot;', '"');
      return countsLines ? text.replace(/\r?\n/g, BREAK) : text.replace(/[ \t\r\n\f]+/g, ' ');
    }
    const special = this.options.special?.(node);
    if (special !== undefined) return special === '' ? '' : this.beside.put(special);
    const left = this.left.instead(node);
    if (left !== null) return left;
    if (node.name === 'br') return BREAK;
    if (node.name === 'img')
      return this.picture(node, '')
        .map((picture) => this.beside.put(picture))
        .join('');
    const words = this.words(node.children, countsLines);
    if (node.name === 'q') return `“${words}”`;
    if (node.name === 'a') return this.link(node, words);
    return INLINE.has(node.name) ? eachLine(words, `<${node.name}>`, `</${node.name}>`) : words;
  }

  private link(node: HtmlElement, words: string): string {
    if (node.attribute('href') === '') return words;
    this.left.tellOfPictureLink(node);
    const href = this.options.link(node);
    return href === null ? words : eachLine(words, `<a href="${escapeHtml(href)}">`, '</a>');
  }

  /** Words with their line ends as elements, none at its edges. */
  oneLine(words: string): string {
    return words
      .replaceAll(BREAK, '<br>')
      .replace(/\s*<br>\s*/g, '<br>')
      .replace(/^(?:<br>)+|(?:<br>)+$/g, '')
      .trim();
  }

  /** A picture with its caption, or the caption alone. */
  picture(node: HtmlElement, caption: string): string[] {
    const picture = this.options.picture(node);
    if (picture === null) return this.wrap('p', caption);
    const [words = '', ...behind] = isEmpty(caption) ? [] : this.beside.end(caption);
    const below = words === '' ? '' : `<figcaption>${words}</figcaption>`;
    const { src, alt } = picture;
    return [`<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${below}</figure>`, ...behind];
  }

  /** Words in an element, and what stands beside them. */
  wrap(name: string, words: string): string[] {
    const [first = '', ...behind] = isEmpty(withoutMarks(words))
      ? ['', ...this.beside.end(words)]
      : this.beside.end(words);
    return first === ''
      ? behind
      : [`<${name}>${name === 'pre' ? first : this.oneLine(first)}</${name}>`, ...behind];
  }
}
