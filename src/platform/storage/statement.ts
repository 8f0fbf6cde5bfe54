export type Value = string | number | boolean;

export interface Statement {
  /** PostgreSQL with $1, $2 …; the same for queries of the same shape. */
  readonly text: string;
  readonly values: readonly (Value | readonly Value[])[];
  /** The newsroom wrote all of its text: there are a few of them, and they stay prepared. */
  readonly isOwn?: boolean;
  /** Columns of the type json come as text: their reader may know already what is made of it. */
  readonly jsonAsText?: boolean;
}
