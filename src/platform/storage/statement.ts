type Value = string | number | boolean | null;

/** A statement with its values. */
export interface Statement {
  /** PostgreSQL with $1, $2 …; the same for queries of the same shape. */
  readonly text: string;
  readonly values: readonly (Value | readonly Value[])[];
}
