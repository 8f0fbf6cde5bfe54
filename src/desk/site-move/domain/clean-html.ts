import { isText, textWithin, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import {
  BLOCKS,
  CONTAINERS,
  EMBEDS,
  FORMS,
  INLINE,
  isHidden,
  SILENT,
  sourceOf,
  TABLE_PARTS,
  UNSHOWN,
} from './html-kinds';
import { plainText } from './plain-text';
import { shorten } from './shorten';

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

export interface CleanText {
  readonly html: string;
  /** Sentences on what could not be brought over. */
  readonly lost: readonly string[];
}

/**
 * The text of an old site as HTML of few elements: paragraphs, headings, lists, quotes, tables, code, pictures with their captions,
 * links and emphasis. What cannot be shown (embeds, forms, scripts) is told, and where it has an address, that stands as a link.
 *
 * @param html - without shortcodes and block comments
 */
export const cleanHtml = (html: string, options: CleanOptions): CleanText => {
  const tree = parseHtml(html);
  if (tree === null) {
    const lost = ['It is nested so deep that its text alone was read, without its formatting.'];
    return { html: `<p>${escapeHtml(plainText(html))}</p>`, lost };
  }
  const cleaner = new Cleaner(options);
  const text = cleaner.flow(tree.children, { countsLines: options.countsLines, link: null });
  return { html: text.join('\n'), lost: cleaner.lost };
};

interface Around {
  readonly countsLines: boolean;
  /** Of a link round whole blocks: each of their runs gets it. */
  readonly link: string | null;
}

const MARK = '\u0000';
const BREAK = `${MARK}br${MARK}`;
const BESIDE = new RegExp(`${MARK}(\\d+)${MARK}`, 'g');
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i;
const LEADING = new RegExp(`^${MARK}\\d`);
const ADDRESS_ALONE = /^https?:\/\/[^\s<>"]+$/i;

class Cleaner {
  readonly lost: string[] = [];
  /** Pictures and links of embeds met in the midst of words: a mark stands there, and they follow the block that it stands in. */
  private readonly beside: string[] = [];
  private readonly known = new Map<HtmlElement, boolean>();

  constructor(private readonly options: CleanOptions) {}

  /** Blocks and runs of words, in their order. */
  flow(nodes: readonly HtmlNode[], around: Around): string[] {
    const blocks: string[] = [];
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      if (run.length > 0) blocks.push(...this.paragraphs(run, around));
      run = [];
    };
    for (const node of nodes) {
      if (isText(node) || !this.isBlock(node)) run.push(node);
      else {
        endRun();
        blocks.push(...this.block(node, around));
      }
    }
    endRun();
    return blocks;
  }

  private isBlock(node: HtmlElement): boolean {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    const isBlock =
      BLOCKS.has(node.name) ||
      this.options.special?.(node) !== undefined ||
      node.children.some((child) => !isText(child) && this.isBlock(child));
    this.known.set(node, isBlock);
    return isBlock;
  }

  private block(node: HtmlElement, around: Around): string[] {
    const special = this.options.special?.(node);
    if (special !== undefined) return special === '' ? [] : [special];
    const left = this.leaveOut(node);
    if (left !== null) return this.end(left);
    const { name, children } = node;
    if (/^h[1-6]$/.test(name)) return this.wrap(name, this.words(children, false));
    if (name === 'p') return this.flow(children, around);
    if (name === 'ul' || name === 'ol') return this.list(node);
    if (name === 'blockquote') return this.wrap('blockquote', this.flow(children, around).join(''));
    if (name === 'pre') return this.wrap('pre', escapeHtml(linesWithin(node)));
    if (name === 'table') return this.table(node);
    if (name === 'figure') return this.figure(node, around);
    if (name === 'hr') return [];
    if (name === 'dt') return this.wrap('p', `<strong>${this.words(children, false)}</strong>`);
    if (name === 'a') this.tellOfPictureLink(node);
    if (name === 'a') return this.flow(children, { ...around, link: this.options.link(node) ?? around.link });
    return this.flow(children, CONTAINERS.has(name) ? around : { ...around, countsLines: false });
  }

  /**
   * Tells of what is not shown.
   *
   * @returns null for what is; else what stands in its place
   */
  private leaveOut(node: HtmlElement): string | null {
    if (SILENT.has(node.name)) return '';
    const text = textWithin(node).trim();
    if (EMBEDS.has(node.name)) {
      this.tell('What stood in place of something embedded is left out', text, text !== '');
      return this.embed(sourceOf(node), node.name);
    }
    if (isHidden(node)) return this.tell('Text that was not shown is left out', text, text !== '');
    if (FORMS.has(node.name)) return this.tell('A form is left out', text, true);
    if (!UNSHOWN.has(node.name)) return null;
    const piece = node.attribute('src') || text;
    return this.tell(`What a page draws by itself (${node.name}) is left out`, piece, piece !== '');
  }

  private tell(sentence: string, piece: string, isTold: boolean): string {
    if (isTold) this.lost.push(piece === '' ? `${sentence}.` : `${sentence}: ${shorten(piece)}`);
    return '';
  }

  /** What was shown from elsewhere stands as a link. */
  private embed(source: string, name: string): string {
    if (source === '')
      return this.tell(`Something embedded (${name}) is left out; it names no address`, '', true);
    const address = source.startsWith('//') ? `https:${source}` : source;
    this.tell(`Something embedded (${name}) stands as a link`, address, true);
    return this.put(`<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`);
  }

  /** @returns the mark that stands for it in a run of words */
  private put(html: string): string {
    return `${MARK}${this.beside.push(html) - 1}${MARK}`;
  }

  /** A finished block, and what its marks stand for behind it. */
  private end(html: string): string[] {
    const behind = [...html.matchAll(BESIDE)].map(([, number]) => this.beside[Number(number)] ?? '');
    const text = html.replace(BESIDE, '').replaceAll(BREAK, '<br>');
    return [...(isEmpty(text) ? [] : [text]), ...behind];
  }

  private paragraphs(run: readonly HtmlNode[], around: Around): string[] {
    const alone = run.every(isText) ? run.map(textWithin).join('').trim() : '';
    if (this.options.embedsAddresses && !around.countsLines && ADDRESS_ALONE.test(alone))
      return this.end(this.embed(alone, 'address on a line of its own'));
    const words = this.words(run, around.countsLines);
    const parts = around.countsLines ? words.split(new RegExp(`(?:${BREAK}\\s*){2,}`, 'u')) : [words];
    return parts.flatMap((part) => this.paragraph(part, around));
  }

  private paragraph(words: string, { link, countsLines }: Around): string[] {
    const lines = words.split(BREAK).map((line) => line.trim());
    while (lines.at(-1) === '') lines.pop();
    while (lines[0] === '') lines.shift();
    const isEmbed = (line: string): boolean =>
      this.options.embedsAddresses && countsLines && !line.includes(MARK) && ADDRESS_ALONE.test(line);
    if (lines.some(isEmbed)) {
      return lines.flatMap((line) => {
        if (!isEmbed(line)) return this.paragraph(line, { link, countsLines: false });
        return this.end(this.embed(plainText(line), 'address on a line of its own'));
      });
    }
    const text = lines.join(BREAK);
    const [first = '', ...others] = this.end(text);
    const hasWords = !isEmpty(text.replace(BESIDE, ''));
    if (!hasWords) return first === '' ? others : [first, ...others];
    const inside = link === null ? first : `<a href="${escapeHtml(link)}">${first}</a>`;
    const paragraph = `<p>${inside.replace(/^(?:<br>)+|(?:<br>)+$/g, '')}</p>`;
    return LEADING.test(text) ? [...others, paragraph] : [paragraph, ...others];
  }

  /** A run of words, with marks for its pictures. */
  private words(nodes: readonly HtmlNode[], countsLines: boolean): string {
    return nodes
      .map((node) => this.inline(node, countsLines))
      .join('')
      .replace(new RegExp(`[ \\t\\n\\r\\f]*${BREAK}[ \\t\\n\\r\\f]*`, 'gu'), BREAK);
  }

  private inline(node: HtmlNode, countsLines: boolean): string {
    if (isText(node)) {
      const text = escapeHtml(node.text.replaceAll(MARK, '')).replaceAll('&quot;', '"');
      return countsLines ? text.replace(/\r?\n/g, BREAK) : text.replace(/[ \t\r\n\f]+/g, ' ');
    }
    const special = this.options.special?.(node);
    if (special !== undefined) return special === '' ? '' : this.put(special);
    const left = this.leaveOut(node);
    if (left !== null) return left;
    if (node.name === 'br') return BREAK;
    if (node.name === 'img')
      return this.picture(node, '')
        .map((picture) => this.put(picture))
        .join('');
    const words = this.words(node.children, countsLines);
    if (node.name === 'q') return `“${words}”`;
    if (node.name === 'a') return this.link(node, words);
    return INLINE.has(node.name) ? eachLine(words, `<${node.name}>`, `</${node.name}>`) : words;
  }

  private link(node: HtmlElement, words: string): string {
    if (node.attribute('href') === '') return words;
    this.tellOfPictureLink(node);
    const href = this.options.link(node);
    return href === null ? words : eachLine(words, `<a href="${escapeHtml(href)}">`, '</a>');
  }

  /** A picture that leads to itself or to its own page says nothing by that; one that leads elsewhere does. */
  private tellOfPictureLink(node: HtmlElement): void {
    const href = node.attribute('href').trim();
    if (href === '' || picturesIn(node).length === 0 || textWithin(node).trim() !== '') return;
    if (PICTURE_FILE.test(href) || `${href} ${node.attribute('rel')}`.includes('attachment')) return;
    this.lost.push(`A picture led to ${shorten(href)}; pictures lead nowhere here.`);
  }

  private list(node: HtmlElement): string[] {
    const items = node.children.flatMap((child): string[] => {
      if (isText(child)) return child.text.trim() === '' ? [] : [`<li>${escapeHtml(child.text.trim())}</li>`];
      if (child.name === 'ul' || child.name === 'ol') return [`<li>${this.list(child).join('')}</li>`];
      const content = this.cell(child.name === 'li' ? child.children : [child]);
      return content === '' ? [] : [`<li>${content}</li>`];
    });
    const figures = items.map((item) => /^<li>(<figure>[\s\S]*<\/figure>)<\/li>$/.exec(item)?.[1] ?? '');
    if (items.length > 0 && !figures.includes('')) return figures.flatMap((figure) => this.end(figure)); // a gallery
    const isWord = (item: string): boolean => !isEmpty(item.replace(BESIDE, ''));
    const behind = items.filter((item) => !isWord(item)).flatMap((item) => this.end(item));
    return [...this.wrap(node.name, items.filter(isWord).join('')), ...behind];
  }

  /** What stands in an item or a cell: words as they are, paragraphs when there are several. */
  private cell(nodes: readonly HtmlNode[]): string {
    const isPlain = nodes.every((node) => isText(node) || !this.isBlock(node));
    if (isPlain) return this.oneLine(this.words(nodes, false));
    const blocks = this.flow(nodes, { countsLines: false, link: null });
    const [first = ''] = blocks;
    return blocks.filter((block) => block.startsWith('<p>')).length === 1
      ? [first.replace(/^<p>([\s\S]*)<\/p>$/u, '$1'), ...blocks.slice(1)].join('')
      : blocks.join('');
  }

  private oneLine(words: string): string {
    return words
      .replaceAll(BREAK, '<br>')
      .replace(/\s*<br>\s*/g, '<br>')
      .replace(/^(?:<br>)+|(?:<br>)+$/g, '')
      .trim();
  }

  private table(node: HtmlElement): string[] {
    const part = (element: HtmlElement): string => {
      const { name } = element;
      if (name === 'td' || name === 'th' || name === 'caption')
        return `<${name}${spanOf(element)}>${this.cell(element.children)}</${name}>`;
      const inside = element.children
        .map((child) => (!isText(child) && TABLE_PARTS.has(child.name) ? part(child) : this.cell([child])))
        .join('');
      return `<${name}>${inside}</${name}>`;
    };
    return this.end(part(node));
  }

  private figure(node: HtmlElement, around: Around): string[] {
    const caption = node.children.find((child) => !isText(child) && child.name === 'figcaption');
    const others = node.children.filter((child) => child !== caption);
    const pictures = others.flatMap((child) => (isText(child) ? [] : picturesIn(child)));
    const [picture] = pictures;
    const words =
      caption === undefined || isText(caption) ? '' : this.oneLine(this.words(caption.children, false));
    const isAlone = pictures.length === 1 && others.map(textWithin).join('').trim() === '';
    if (picture !== undefined && isAlone) return this.picture(picture, words);
    return [...this.flow(others, { ...around, countsLines: false }), ...this.wrap('p', words)];
  }

  private picture(node: HtmlElement, caption: string): string[] {
    const picture = this.options.picture(node);
    if (picture === null) return this.wrap('p', caption);
    const [words = '', ...behind] = isEmpty(caption) ? [] : this.end(caption);
    const below = words === '' ? '' : `<figcaption>${words}</figcaption>`;
    const { src, alt } = picture;
    return [`<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}">${below}</figure>`, ...behind];
  }

  private wrap(name: string, words: string): string[] {
    const [first = '', ...behind] = isEmpty(words.replace(BESIDE, ''))
      ? ['', ...this.end(words)]
      : this.end(words);
    return first === ''
      ? behind
      : [`<${name}>${name === 'pre' ? first : this.oneLine(first)}</${name}>`, ...behind];
  }
}

const isEmpty = (html: string): boolean =>
  html
    .replace(/<(?!img)[^>]*>/g, '')
    .replaceAll(BREAK, '')
    .trim() === '';

/** Text that keeps its lines. */
const linesWithin = (node: HtmlNode): string => {
  if (isText(node)) return node.text;
  if (node.name === 'br') return '\n';
  return node.children.map(linesWithin).join('');
};

/** Emphasis and links end with their line: a paragraph may end there. */
const eachLine = (words: string, before: string, after: string): string =>
  words
    .split(BREAK)
    .map((line) => (isEmpty(line.replace(BESIDE, '')) ? line : `${before}${line}${after}`))
    .join(BREAK);

const spanOf = (cell: HtmlElement): string =>
  ['colspan', 'rowspan']
    .filter((name) => /^[2-9]\d?$/.test(cell.attribute(name)))
    .map((name) => ` ${name}="${cell.attribute(name)}"`)
    .join('');

const picturesIn = (node: HtmlElement): HtmlElement[] =>
  node.name === 'img'
    ? [node]
    : ['table', 'blockquote', 'ul', 'ol', 'p'].includes(node.name)
      ? []
      : node.children.flatMap((child) => (isText(child) ? [] : picturesIn(child)));
