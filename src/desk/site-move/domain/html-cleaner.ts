import { isText, textWithin, type HtmlElement, type HtmlNode } from '../../../shared/rich-text/html-node';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import type { CleanOptions } from './clean-options';
import { BLOCKS, CONTAINERS, TABLE_PARTS } from './html-kinds';
import { Beside, isEmpty, linesWithin, picturesIn, spanOf, withoutMarks } from './html-marks';
import { HtmlRuns, type Around } from './html-runs';
import { LeftOut } from './left-out';

/** Makes blocks of the elements of an old text; one cleaner a text. */
export class Cleaner {
  private readonly beside = new Beside();
  private readonly left = new LeftOut(this.beside);
  private readonly runs: HtmlRuns;
  private readonly known = new Map<HtmlElement, boolean>();

  constructor(private readonly options: CleanOptions) {
    this.runs = new HtmlRuns(options, this.beside, this.left);
  }

  /** Sentences on what could not be brought over. */
  get lost(): readonly string[] {
    return this.left.lost;
  }

  /** Blocks and runs of words, in their order. */
  flow(nodes: readonly HtmlNode[], around: Around): string[] {
    const blocks: string[] = [];
    let run: HtmlNode[] = [];
    const endRun = (): void => {
      if (run.length > 0) blocks.push(...this.runs.paragraphs(run, around));
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
    const left = this.left.instead(node);
    if (left !== null) return this.beside.end(left);
    const { name, children } = node;
    if (/^h[1-6]$/.test(name)) return this.runs.wrap(name, this.runs.words(children, false));
    if (name === 'p') return this.flow(children, around);
    if (name === 'ul' || name === 'ol') return this.list(node);
    if (name === 'blockquote') return this.runs.wrap('blockquote', this.flow(children, around).join(''));
    if (name === 'pre') return this.runs.wrap('pre', escapeHtml(linesWithin(node)));
    if (name === 'table') return this.table(node);
    if (name === 'figure') return this.figure(node, around);
    if (name === 'hr') return [];
    if (name === 'dt') return this.runs.wrap('p', `<strong>${this.runs.words(children, false)}</strong>`);
    if (name === 'a') this.left.tellOfPictureLink(node);
    if (name === 'a') return this.flow(children, { ...around, link: this.options.link(node) ?? around.link });
    return this.flow(children, CONTAINERS.has(name) ? around : { ...around, countsLines: false });
  }

  private list(node: HtmlElement): string[] {
    const items = node.children.flatMap((child): string[] => {
      if (isText(child)) return child.text.trim() === '' ? [] : [`<li>${escapeHtml(child.text.trim())}</li>`];
      if (child.name === 'ul' || child.name === 'ol') return [`<li>${this.list(child).join('')}</li>`];
      const content = this.cell(child.name === 'li' ? child.children : [child]);
      return content === '' ? [] : [`<li>${content}</li>`];
    });
    const figures = items.map((item) => /^<li>(<figure>[\s\S]*<\/figure>)<\/li>$/.exec(item)?.[1] ?? '');
    if (items.length > 0 && !figures.includes(''))
      return figures.flatMap((figure) => this.beside.end(figure)); // a gallery
    const isWord = (item: string): boolean => !isEmpty(withoutMarks(item));
    const behind = items.filter((item) => !isWord(item)).flatMap((item) => this.beside.end(item));
    return [...this.runs.wrap(node.name, items.filter(isWord).join('')), ...behind];
  }

  /** What stands in an item or a cell: words as they are, paragraphs when there are several. */
  private cell(nodes: readonly HtmlNode[]): string {
    const isPlain = nodes.every((node) => isText(node) || !this.isBlock(node));
    if (isPlain) return this.runs.oneLine(this.runs.words(nodes, false));
    const blocks = this.flow(nodes, { countsLines: false, link: null });
    const [first = ''] = blocks;
    return blocks.filter((block) => block.startsWith('<p>')).length === 1
      ? [first.replace(/^<p>([\s\S]*)<\/p>$/u, '$1'), ...blocks.slice(1)].join('')
      : blocks.join('');
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
    return this.beside.end(part(node));
  }

  private figure(node: HtmlElement, around: Around): string[] {
    const caption = node.children.find((child) => !isText(child) && child.name === 'figcaption');
    const others = node.children.filter((child) => child !== caption);
    const pictures = others.flatMap((child) => (isText(child) ? [] : picturesIn(child)));
    const [picture] = pictures;
    const words =
      caption === undefined || isText(caption)
        ? ''
        : this.runs.oneLine(this.runs.words(caption.children, false));
    const isAlone = pictures.length === 1 && others.map(textWithin).join('').trim() === '';
    if (picture !== undefined && isAlone) return this.runs.picture(picture, words);
    return [...this.flow(others, { ...around, countsLines: false }), ...this.runs.wrap('p', words)];
  }
}
