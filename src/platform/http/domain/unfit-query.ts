import { problemAt, type Problem } from '../../../shared/validation/problem';
import type { Sentence } from '../../../shared/validation/sentence';
import { QUERY_LIMITS } from './query-limits';

/** Thrown where a query is not one that can be answered. */
export class UnfitQuery extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Names and list positions that lead to a part of the query, such as `['populate', 'topics', 'fields']`. */
export type Place = readonly string[];

/** As a query is written: `populate[topics][fields]`. */
const spell = ([first = '', ...rest]: Place): string => `${first}${rest.map((name) => `[${name}]`).join('')}`;

/** @throws UnfitQuery always. `{place}` in the text is where it is. */
export const unfit = (place: Place, text: string, values: Sentence['values'] = {}): never => {
  const problem = problemAt('query', text, { place: spell(place), ...values });
  throw new UnfitQuery({ ...problem, path: place });
};

type Counted = 'paths' | 'fields' | 'values' | 'sorts';

const TOO_MANY: Readonly<Record<Counted, string>> = {
  paths: '{place}: populate at most {limit} paths in one query.',
  fields: '{place}: ask for at most {limit} fields in one query.',
  values: '{place}: filter by at most {limit} values in one query.',
  sorts: '{place}: sort by at most {limit} fields in one query.',
};

/** Counts what a query asks for, wherever in it. */
export class Tally {
  readonly #counts = { paths: 0, fields: 0, values: 0, sorts: 0 };

  /** @throws UnfitQuery when it becomes more than may be */
  add(what: Counted, place: Place, count = 1): void {
    this.#counts[what] += count;
    if (this.#counts[what] > QUERY_LIMITS[what]) unfit(place, TOO_MANY[what], { limit: QUERY_LIMITS[what] });
  }
}

/**
 * Where an attribute leads: `type`, to another type or component; `field`, a plain field; `several`, to rows of several types;
 * `none`, there is no such attribute; `unknown`, nobody can tell.
 */
export type Lead =
  | { readonly kind: 'type'; readonly uid: string }
  | { readonly kind: 'field' | 'several' | 'none' | 'unknown' };

/** What is known of types while a query is judged. */
export interface Judged {
  readonly tally: Tally;
  /** @param uid - undefined: of a type that is not known */
  readonly leadsTo: (uid: string | undefined, name: string) => Lead;
  readonly isHidden: IsHidden;
}

/**
 * Whether answers keep a field from whoever asks: then it is not filtered or sorted by either, which would tell it bit by bit.
 *
 * @param name - null: any of the fields that a search by `_q` looks through
 */
export type IsHidden = (uid: string | undefined, name: string | null) => boolean;

const HIDDEN =
  '{place}: answers leave out what “{name}” must not tell, so nobody filters or sorts by it. Use other fields.';

/** @throws UnfitQuery for a field that answers keep from whoever asks */
export const checkShown = (
  { isHidden }: Judged,
  uid: string | undefined,
  name: string,
  place: Place,
): void => {
  if (isHidden(uid, name)) unfit(place, HIDDEN, { name });
};

/** The type that an attribute leads to, if it is known. */
export const typeOf = (lead: Lead): string | undefined => (lead.kind === 'type' ? lead.uid : undefined);

type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text, or nothing: `filters[title]` has no value, which is null. */
export const isScalar = (value: unknown): boolean => typeof value === 'string' || value === null;

/** Names that every object has would be taken for fields. */
export const checkName = (name: string, place: Place): void => {
  if (name in Object.prototype) unfit(place, '{place}: there is no field “{name}”.', { name });
};

/** Lists come as lists, and long ones as objects whose names are positions (qs: arrayLimit). */
export const toList = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value as unknown[];
  if (!isFields(value)) return null;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => /^\d+$/.test(name)) ? Object.values(value) : null;
};
