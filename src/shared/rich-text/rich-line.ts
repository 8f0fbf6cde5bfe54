/** A stretch of text of one look. */
export interface Span {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  readonly code?: true;
  /** Where a link leads: http(s), mailto or tel. */
  readonly url?: string;
}

export type Marks = Omit<Span, 'text'>;

export const LINE_KINDS = ['paragraph', 'heading', 'item', 'quote', 'picture'] as const;

/** What a line is for; a picture stands as its caption or description. */
export type LineKind = (typeof LINE_KINDS)[number];

/**
 * One line of a structured text: what every reader of a format gives, and what the press grammar reads. Lists and tables are
 * items one below the other.
 */
export interface RichLine {
  readonly kind: LineKind;
  readonly spans: readonly Span[];
  /** Of headings: 1 to 6. */
  readonly level?: number;
  /** Of items: numbered rather than with a dot. */
  readonly ordered?: boolean;
  /** Of items: how deep the list is, from 0. */
  readonly depth?: number;
  /** Of items: what stood before them, as "- ". */
  readonly mark?: string;
  /** Something empty stands before it: a blank line, or the edge of a paragraph. */
  readonly blankBefore: boolean;
  /** A line break parts it from the line before, which is of the same paragraph. */
  readonly tight?: true;
  /** It stands beside the text, as what is printed at the head of every page: in no field. */
  readonly aside?: true;
}

/** What a line says, without its looks and without the mark of an item. */
export const textOfLine = ({ spans }: Pick<RichLine, 'spans'>): string =>
  spans.map(({ text }) => text).join('');
