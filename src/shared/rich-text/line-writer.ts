import { joinSpans, sliceSpans } from './join-spans';
import type { LineKind, Marks, RichLine, Span } from './rich-line';

/** What the text is for that is being written. Of one item or figure, one and the same object. */
export interface Place {
  readonly kind: LineKind;
  readonly level?: number;
  readonly ordered?: boolean;
  readonly depth?: number;
  /** Of pictures: a caption stands for them. */
  readonly hasCaption?: boolean;
}

/** Dots that people type, and that programs write instead of lists. */
const TYPED_DOT = /^[•·▪◦‣●○■□]\s*(?=\S)/u;

/** Makes lines of runs of text and the breaks between them. */
export class LineWriter {
  private readonly lines: RichLine[] = [];
  private spans: Span[] = [];
  private place: Place = { kind: 'paragraph' };
  private previous: Place | null = null;
  private isTight = false;
  private hasLines = false;

  /** Whether there are words in the line that is open. */
  get isWriting(): boolean {
    return this.spans.some(({ text }) => text.trim() !== '');
  }

  /** Whether line breaks in the text itself count, as they do in `<pre>`. */
  keepLines(kept: boolean): void {
    this.hasLines = kept;
  }

  write(text: string, marks: Marks, place: Place): void {
    const [first = '', ...more] = this.hasLines ? text.split(/\r?\n/u) : [text];
    this.add(first, marks, place);
    for (const part of more) {
      this.breakLine();
      this.add(part, marks, place);
    }
  }

  /** A break within a paragraph; two of them end it. */
  breakLine(): void {
    this.isTight = this.endLine();
  }

  endBlock(): void {
    this.endLine();
    this.isTight = false;
  }

  finish(): RichLine[] {
    this.endBlock();
    return this.lines;
  }

  private add(text: string, marks: Marks, place: Place): void {
    if (!this.isWriting && text.trim() !== '') this.place = place;
    const { bold, ...others } = marks;
    const isBold = bold === true && place.kind !== 'heading'; // a heading is bold by itself
    this.spans.push({ text, ...others, ...(isBold ? { bold } : {}) });
  }

  /** @returns whether there were words in it */
  private endLine(): boolean {
    const spans = joinSpans(this.spans);
    this.spans = [];
    if (spans.length === 0) return false;
    const { kind, level, ordered, depth } = this.place;
    const place = {
      kind,
      ...(level === undefined ? {} : { level }),
      ...(ordered === undefined ? {} : { ordered }),
      ...(depth === undefined ? {} : { depth }),
    };
    const isOfSameItem = place.kind === 'item' && this.place === this.previous;
    const isTight = (this.isTight && this.previous?.kind === place.kind) || isOfSameItem;
    this.previous = this.place;
    this.isTight = false;
    this.lines.push(
      asItem({
        ...place,
        spans,
        blankBefore: !isTight && this.lines.length > 0,
        ...(isTight ? { tight: true } : {}),
      }),
    );
    return true;
  }
}

/** A paragraph with a dot before it is an item. */
const asItem = (line: RichLine): RichLine => {
  const [mark] = TYPED_DOT.exec(line.spans[0]?.text ?? '') ?? [];
  if (line.kind !== 'paragraph' || mark === undefined) return line;
  return {
    kind: 'item',
    mark: `${mark.trim()} `,
    spans: joinSpans(sliceSpans(line.spans, mark.length)),
    blankBefore: line.blankBefore,
  };
};
