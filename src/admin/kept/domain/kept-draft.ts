/** The values of a form, by their fields. */
export type Values = Readonly<Record<string, unknown>>;

/** What a form is of. */
export interface Place {
  /** The account that types. */
  readonly account: string;
  readonly uid: string;
  /** Null: a document that is not made yet. */
  readonly documentId: string | null;
  /** The document that a new one is a copy of. */
  readonly copyOf: string | null;
  /** Empty for a type that is written in no language. */
  readonly locale: string;
}

/** What was changed in a form and not saved. */
export interface Changes {
  readonly values: Values;
  /** What the form was loaded with, of the same fields. */
  readonly base: Values;
}

/** What somebody typed and did not save, as it is kept on their machine. */
export interface KeptDraft extends Place, Changes {
  /** Of the form that was open: two windows with the same document keep two drafts. */
  readonly form: string;
  /** What the document is called. */
  readonly title: string;
  /** When it was last changed; ISO 8601, UTC. */
  readonly at: string;
  /** The mark of the version that the form was loaded with; ISO 8601, UTC. */
  readonly loadedAt: string | null;
}

/** One name for what a form is of. */
export const placeName = ({ account, uid, documentId, copyOf, locale }: Place): string =>
  [account, uid, documentId ?? (copyOf === null ? 'new' : `copy-of-${copyOf}`), locale].join(' ');
