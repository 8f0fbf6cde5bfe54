import { SaxesParser } from 'saxes';
import { ItemBuilder } from './item-builder';
import type { WxrEvent } from './wxr-events';
import { nameByPrefix, readPrefixes, type Prefixes } from './wxr-names';

/** What breaks nothing: entities of HTML stand for themselves, and an export that goes on after a break ends what did not begin. */
const HARMLESS =
  /undefined entity|disallowed character(?: entity)?\.|in char data|unmatched closing tag: (?:channel|rss)\b/i;
const ITEM_START = /<item[\s>]/;
/** characters at the end of a piece in which the next item may begin */
const OVERLAP = 6;
/** characters in which an export begins, or is none */
const HEAD_LENGTH = 65_536;
// eslint-disable-next-line no-control-regex -- what XML allows nowhere, and old editors left in texts
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

interface PlainOptions {
  readonly fragment: boolean;
  readonly position: true;
  readonly xmlns: false;
}

/**
 * Reads WXR as it comes, piece by piece, and tells of each field of the site, term and item as soon as it has ended. Where the file
 * is no XML, it says so with the line and goes on with the next item.
 *
 * @example const reader = new WxrReader(tell); reader.write('<rss>…'); reader.end();
 */
export class WxrReader {
  private parser: SaxesParser<PlainOptions>;
  private prefixes: Prefixes = new Map();
  /** Where the parser stopped to understand, in what it was given. */
  private brokenAt: number | null = null;
  private given = 0;
  /** Lines before what the parser was given; after a break, before what is looked at next. */
  private lines = 0;
  private hasBegun = false;
  private rest = '';

  constructor(private readonly tell: (event: WxrEvent) => void) {
    this.parser = this.open([]);
  }

  write(piece: string): void {
    const clean = piece.replace(CONTROLS, '');
    this.feed(this.hasBegun ? clean : this.begin(clean));
  }

  end(): void {
    if (!this.hasBegun) this.tell({ kind: 'broken', line: 1, problem: 'It is no export of WordPress.' });
    else if (this.brokenAt === null) this.parser.close();
  }

  /** Drops what stands before the XML: marks of byte order, blank lines, marks of a merge that nobody ended. */
  private begin(piece: string): string {
    const text = this.rest + piece;
    const start = text.search(/<\?xml|<rss\b/);
    this.rest = start === -1 && text.length < HEAD_LENGTH ? text : '';
    if (start === -1) return '';
    this.hasBegun = true;
    const before = text.slice(0, start);
    if (before.replace(/\ufeff/g, '').trim() !== '')
      this.tell({ kind: 'broken', line: 1, problem: 'What stands before the export is passed over.' });
    this.lines = countLines(before);
    this.parser = this.open([]);
    return text.slice(start);
  }

  private feed(text: string): void {
    if (text === '') return;
    if (this.brokenAt !== null) {
      this.resume(text);
      return;
    }
    const from = this.given;
    this.given += text.length;
    this.parser.write(text);
    this.resumeAfter(text, from);
  }

  private resumeAfter(text: string, from: number): void {
    if (this.brokenAt !== null) this.resume(text.slice(Math.max(0, this.brokenAt - from)));
  }

  /** Looks for the next item after a place that is no XML. */
  private resume(text: string): void {
    const all = this.rest + text;
    const start = all.search(ITEM_START);
    const passed = start === -1 ? all.length - OVERLAP : start;
    this.lines += countLines(all.slice(0, Math.max(0, passed)));
    this.rest = start === -1 ? all.slice(-OVERLAP) : '';
    if (start === -1) return;
    this.brokenAt = null;
    this.given = 0;
    this.parser = this.open(['rss', 'channel']);
    this.feed(all.slice(start));
  }

  /** @param within - the elements round what it will be given */
  private open(within: readonly string[]): SaxesParser<PlainOptions> {
    const parser = new SaxesParser<PlainOptions>({
      fragment: within.length > 0,
      position: true,
      xmlns: false,
    });
    const builder = new ItemBuilder(this.tell, within);
    const linesBefore = this.lines;
    let isBroken = false;
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'rss') this.prefixes = readPrefixes(attributes);
      if (!isBroken) builder.open(nameByPrefix(name, this.prefixes), attributes);
    });
    const text = (words: string): void => {
      if (!isBroken) builder.text(words);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('closetag', () => {
      if (!isBroken) builder.close();
    });
    parser.on('error', ({ message }) => {
      const problem = message.replace(/^\d+:\d+:\s*/, '');
      if (isBroken || HARMLESS.test(problem)) return;
      isBroken = true;
      this.brokenAt = parser.position;
      this.lines = linesBefore + parser.line - 1;
      this.tell({ kind: 'broken', line: this.lines + 1, problem: brokenText(problem, builder.currentTitle) });
    });
    return parser;
  }
}

const brokenText = (problem: string, title: string): string =>
  `It is no XML there (${problem.replace(/\.$/, '')})${title === '' ? '' : `, in the item “${title}”, which is not read`}.`;

const countLines = (text: string): number => text.split('\n').length - 1;
