import { textWithin, type HtmlElement } from '../../../shared/rich-text/html-node';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import { EMBEDS, FORMS, isHidden, SILENT, sourceOf, UNSHOWN } from './html-kinds';
import { picturesIn, type Beside } from './html-marks';
import { shorten } from './shorten';

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg)(?:\?|$)/i;

/** What of an old text is not shown, or otherwise than it was, with a sentence on each. */
export class LeftOut {
  /** Sentences on what could not be brought over. */
  readonly lost: string[] = [];

  /** @param beside - where links to what was embedded go */
  constructor(private readonly beside: Beside) {}

  /**
   * Tells of what is not shown.
   *
   * @returns null for what is; else what stands in its place
   */
  instead(node: HtmlElement): string | null {
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
  embed(source: string, name: string): string {
    if (source === '')
      return this.tell(`Something embedded (${name}) is left out; it names no address`, '', true);
    const address = source.startsWith('//') ? `https:${source}` : source;
    this.tell(`Something embedded (${name}) stands as a link`, address, true);
    return this.beside.put(`<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`);
  }

  /** A picture that leads to itself or to its own page says nothing by that; one that leads elsewhere does. */
  tellOfPictureLink(node: HtmlElement): void {
    const href = node.attribute('href').trim();
    if (href === '' || picturesIn(node).length === 0 || textWithin(node).trim() !== '') return;
    if (PICTURE_FILE.test(href) || `${href} ${node.attribute('rel')}`.includes('attachment')) return;
    this.lost.push(`A picture led to ${shorten(href)}; pictures lead nowhere here.`);
  }
}
