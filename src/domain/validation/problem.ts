/** One thing that is wrong with a document, in words that staff understand. */
export interface Problem {
  /** Where: attribute names and list positions, such as `['roles', '0', 'since']`. */
  readonly path: readonly string[];
  /** What is wrong and how to mend it, one sentence. */
  readonly message: string;
}

/** @example problemAt('email', 'Write the address as name@example.org.') */
export const problemAt = (path: string, message: string): Problem => ({ path: path.split('.'), message });
