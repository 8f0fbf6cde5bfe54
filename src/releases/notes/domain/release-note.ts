/** Whom a note is for. */
export const AUDIENCES = ['authors', 'publishers', 'translators', 'everybody'] as const;

export type Audience = (typeof AUDIENCES)[number];

/** A note of staff on a release. */
export interface ReleaseNote {
  readonly id: number;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly audience: Audience;
  /** Of the translators. */
  readonly locale: string | null;
  readonly text: string;
  /** Names of those who were told. */
  readonly told: readonly string[];
}

/** Who would be told of a note. */
export interface Addressees {
  readonly audience: Audience;
  readonly locale: string | null;
  readonly names: readonly string[];
}

/** A note that somebody was told of and has not seen. */
export interface UnseenNote extends Pick<ReleaseNote, 'id' | 'author' | 'at' | 'text'> {
  readonly documentId: string;
}
