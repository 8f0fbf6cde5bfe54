export interface Reference {
  /** "media--image" */
  readonly type: string;
  /** A uuid, or `virtual` and `missing`, which are nothing. */
  readonly id: string;
  /** What the relationship says of it: `alt`, `title`. */
  readonly meta: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** A thing of Drupal, whichever way it was saved. */
export interface Entity {
  /** "node", "media", "file", "taxonomy_term" … */
  readonly entity: string;
  /** "press_release" */
  readonly bundle: string;
  readonly id: string;
  readonly values: Fields;
  readonly references: Readonly<Record<string, readonly Reference[]>>;
  /** Its own address in the interface; shows the site's address and the language's prefix. */
  readonly self: string | null;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** Whether a medium or a part of a text was switched off; what says nothing of it goes with what shows it. */
export const isSwitchedOff = ({ status }: Fields): boolean =>
  status !== undefined && status !== null && ![true, 1, '1', 'true'].includes(status as string);

/** A field of one or more values as a list. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];
