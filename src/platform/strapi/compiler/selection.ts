import type { Column, Link } from '../model';

/** What of a row is asked for, and of what belongs to it. */
export interface Selection {
  /** null: all columns of the model; else these, in this order. */
  readonly columns: readonly Column[] | null;
  readonly links: readonly SelectedLink[];
  /** Of a zone: what of each type of component, and of no other. Left out: all columns of each. */
  readonly components?: ReadonlyMap<string, Selection>;
  /** JSON that is no attribute: SQL, given the alias of the row and SQL of its language. */
  readonly computed?: readonly (readonly [name: string, compute: (row: string, locale: string) => string])[];
  /** SQL of which rows are left out, given the alias of the row. */
  readonly without?: (row: string) => string;
}

export type SelectedLink = readonly [name: string, link: Link, selection: Selection];

export const EVERYTHING: Selection = { columns: null, links: [] };

/**
 * Which versions of linked documents are shown: those that are published, the drafts, or, from drafts, what is public of the
 * same documents.
 */
export type Versions = 'published' | 'draft' | 'public of the same';
