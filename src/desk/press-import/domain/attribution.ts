/** Whom a quotation's surroundings name. `subject` is as written, '' for a pronoun or nobody. */
export interface Attribution {
  subject: string;
  /** offset in the prose after the quotation at which the attribution is over */
  end: number;
  /** the quotation is a part of a sentence that tells what was said; it may be a title */
  isReported?: true;
}

/** Whose name the text has given: their full name, or a surname that one of them has. */
export type IsKnown = (name: string) => boolean;
