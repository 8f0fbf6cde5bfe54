import { isText, textWithin, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';
import { parseHtml } from '../../../shared/rich-text/parse-html';
import { escapeHtml } from './escape-html';
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
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i;
const ADDRESS_ALONE = /^https?:\/\/[^\s<>"]+$/i;

class Cleaner {
  readonly lost: string[] = [];
  /** Pictures and links of embeds met in the midst of words: they follow the paragraph. */
  private aside: string[] = [];
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
    if (this.leavesOut(node)) return this.takeAside();
    const { name, children } = node;
    if (/^h[1-6]$/.test(name)) return this.wrap(name, this.words(children, false));
    if (name === 'p') return this.flow(children, around);
    if (name === 'ul' || name === 'ol') return this.list(node);
    if (name === 'blockquote') return wrapped('blockquote', this.flow(children, around).join(''));
    if (name === 'pre') return wrapped('pre', escapeHtml(textWithin(node)));
    if (name === 'table') return this.table(node);
    if (name === 'figure') return this.figure(node, around);
    if (name === 'hr') return [];
    if (name === 'dt') return this.wrap('p', `<strong>${this.words(children, false)}</strong>`);
    if (name === 'a') this.tellOfPictureLink(node);
    if (name === 'a') return this.flow(children, { ...around, link: this.options.link(node) ?? around.link });
    return this.flow(children, CONTAINERS.has(name) ? around : { ...around, countsLines: false });
  }

  /** Tells of what is not shown. */
  private leavesOut(node: HtmlElement): boolean {
    if (SILENT.has(node.name)) return true;
    if (isHidden(node)) {
      const text = plainText(escapeHtml(textWithin(node)));
      if (text !== '') this.lost.push(`Text that was not shown is left out: ${shorten(text)}`);
      return true;
    }
    if (FORMS.has(node.name)) {
      const text = plainText(escapeHtml(textWithin(node)));
      this.lost.push(text === '' ? 'A form is left out.' : `A form is left out: ${shorten(text)}`);
      return true;
    }
    if (EMBEDS.has(node.name)) {
      this.embed(sourceOf(node), node.name);
      return true;
    }
    if (!UNSHOWN.has(node.name)) return false;
    const piece = node.attribute('src') || textWithin(node).trim();
    if (piece !== '')
      this.lost.push(`What a page draws by itself (${node.name}) is left out: ${shorten(piece)}`);
    return true;
  }

  /** What was shown from elsewhere stands as a link. */
  private embed(source: string, name: string): void {
    if (source === '') {
      this.lost.push(`Something embedded (${name}) is left out; it names no address.`);
      return;
    }
    const address = source.startsWith('//') ? `https:${source}` : source;
    this.lost.push(`Something embedded (${name}) stands as a link: ${shorten(address)}`);
    this.aside.push(`<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`);
  }

  private paragraphs(run: readonly HtmlNode[], around: Around): string[] {
    const alone = run.every(isText) ? run.map(textWithin).join('').trim() : '';
    if (this.options.embedsAddresses && !around.countsLines && ADDRESS_ALONE.test(alone)) {
      this.embed(alone, 'address on a line of its own');
      return this.takeAside();
    }
    const words = this.words(run, around.countsLines);
    const parts = around.countsLines ? words.split(new RegExp(`(?:${BREAK}\\s*){2,}`, 'u')) : [words];
    const blocks = parts.flatMap((part) => this.paragraph(part, around));
    return [...blocks, ...this.takeAside()];
  }

  private paragraph(words: string, { link, countsLines }: Around): string[] {
    const lines = words.split(BREAK).map((line) => line.trim());
    while (lines.at(-1) === '') lines.pop();
    while (lines[0] === '') lines.shift();
    const isEmbed = (line: string): boolean =>
      this.options.embedsAddresses && countsLines && ADDRESS_ALONE.test(line);
    if (lines.some(isEmbed)) {
      return lines.flatMap((line) => {
        if (!isEmbed(line)) return this.paragraph(line, { link, countsLines: false });
        this.embed(plainText(line), 'address on a line of its own');
        return this.takeAside();
      });
    }
    const text = lines.join('<br>').replaceAll(MARK, '');
    if (text.replace(/<br>/g, '').trim() === '') return [];
    return wrapped('p', link === null ? text : `<a href="${escapeHtml(link)}">${text}</a>`);
  }

  /** A run of words; its pictures wait aside. */
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
    if (special !== undefined) this.aside.push(...(special === '' ? [] : [special]));
    if (special !== undefined || this.leavesOut(node)) return '';
    if (node.name === 'br') return BREAK;
    if (node.name === 'img') {
      this.aside.push(...this.picture(node, ''));
      return '';
    }
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
      if (child.name === 'ul' || child.name === 'ol')
        return this.list(child).map((list) => `<li>${list}</li>`);
      const content = this.cell(child.name === 'li' ? child.children : [child]);
      return content === '' ? [] : [`<li>${content}</li>`];
    });
    return [...wrapped(node.name, items.join('')), ...this.takeAside()];
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
      .split(BREAK)
      .map((line) => line.trim())
      .join('<br>')
      .replace(/^(?:<br>)+|(?:<br>)+$/g, '');
  }

  private table(node: HtmlElement): string[] {
    const part = (element: HtmlElement): string => {
      const { name } = element;
      if (name === 'td' || name === 'th' || name === 'caption')
        return `<${name}${spanOf(element)}>${this.cell(element.children)}</${name}>`;
      const inside = element.children
        .map((child) => (isText(child) || !TABLE_PARTS.has(child.name) ? '' : part(child)))
        .join('');
      return `<${name}>${inside}</${name}>`;
    };
    return [part(node), ...this.takeAside()];
  }

  private figure(node: HtmlElement, around: Around): string[] {
    const caption = node.children.find((child) => !isText(child) && child.name === 'figcaption');
    const others = node.children.filter((child) => child !== caption);
    const pictures = others.flatMap((child) => (isText(child) ? [] : picturesIn(child)));
    const [picture] = pictures;
    const words =
      caption === undefined || isText(caption) ? '' : this.oneLine(this.words(caption.children, false));
    if (picture !== undefined && pictures.length === 1)
      return [...this.picture(picture, words), ...this.takeAside()];
    return [...this.flow(others, { ...around, countsLines: false }), ...this.wrap('p', words)];
  }

  private picture(node: HtmlElement, caption: string): string[] {
    const picture = this.options.picture(node);
    if (picture === null) return wrapped('p', caption);
    const below = caption.replaceAll(MARK, '').trim();
    return [
      `<figure><img src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}">${below === '' ? '' : `<figcaption>${below}</figcaption>`}</figure>`,
    ];
  }

  private wrap(name: string, words: string): string[] {
    return [...wrapped(name, this.oneLine(words)), ...this.takeAside()];
  }

  private takeAside(): string[] {
    const { aside } = this;
    this.aside = [];
    return aside;
  }
}

/** Emphasis and links end with their line: a paragraph may end there. */
const eachLine = (words: string, before: string, after: string): string =>
  words
    .split(BREAK)
    .map((line) => (line.trim() === '' ? line : `${before}${line}${after}`))
    .join(BREAK);

const wrapped = (name: string, inside: string): string[] => {
  const text = inside.replaceAll(MARK, '');
  return text.replace(/<(?!img)[^>]*>/g, '').trim() === '' ? [] : [`<${name}>${text}</${name}>`];
};

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
