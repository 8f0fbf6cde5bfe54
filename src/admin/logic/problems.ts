/** A refusal of the server, as the panel shows it. */
export interface Refusal {
  readonly message: string;
  readonly problems: readonly FieldProblem[];
}

export interface FieldProblem {
  /** Name of the field, such as `notes.en`. */
  readonly path: string;
  readonly message: string;
}

interface ServerError {
  /** Not there when no server answered: the words are the browser's then. */
  readonly status?: unknown;
  readonly message?: unknown;
  readonly details?: { readonly errors?: unknown };
}

/**
 * Reads an error of the server, of whatever shape.
 *
 * @param error - as the data layer of the panel hands it out; null when there is none
 * @param fallback - what to say of an error without words
 */
export const toRefusal = (error: unknown, fallback: string): Refusal | null => {
  if (error === null || error === undefined) return null;
  const { status, message, details } = error as ServerError;
  const errors = Array.isArray(details?.errors)
    ? (details.errors as { path?: unknown; message?: unknown }[])
    : [];
  return {
    message: status !== undefined && typeof message === 'string' && message !== '' ? message : fallback,
    problems: errors.map((problem) => ({
      path: Array.isArray(problem.path) ? problem.path.join('.') : '',
      message: typeof problem.message === 'string' ? problem.message : fallback,
    })),
  };
};

/** What a refusal says of one field of a dialog. */
export const problemOf = (refusal: Refusal | null, path: string): string | undefined =>
  refusal?.problems.find((problem) => problem.path === path)?.message;

/** What a refusal says that no field of the dialog shows. */
export const problemsElsewhere = (refusal: Refusal | null, shown: readonly string[]): FieldProblem[] =>
  (refusal?.problems ?? []).filter(({ path }) => !shown.includes(path));
