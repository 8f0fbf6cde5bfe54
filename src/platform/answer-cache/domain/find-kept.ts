import { groupBy } from '../../../shared/collections/group-by';
import type { KeptAnswers } from './kept-answers';

/** What the cache must know of a route. */
export interface KeptRoute {
  /** As the router has it, such as `/api/topics/:id`. */
  readonly path: string;
  readonly kept: KeptAnswers | null;
}

/**
 * How answers at a path may be kept, or null when they may not. Paths with escapes or dots are left to Strapi.
 *
 * @param target - path and query
 */
export type FindKept = (target: string) => KeptAnswers | null;

const PREFIX = '/api/';

/** The part of a path behind the prefix. */
const NAME = /^[a-z.-]+/;

/**
 * @param routes - all that there are, kept or not: where two fit, the one without parameters counts
 * @throws when none of them is kept: then nobody handed the list over
 */
export const createFindKept = (routes: readonly KeptRoute[]): FindKept => {
  if (!routes.some(({ kept }) => kept !== null))
    throw new Error('The answer cache was given no route to keep.');
  const byName = groupBy(routes.map(compile).toSorted(byParameters), ({ name }) => name);
  return (target) => {
    if (!target.startsWith(PREFIX)) return null;
    const candidates = byName.get(NAME.exec(target.slice(PREFIX.length))?.[0] ?? '');
    return candidates?.find(({ pattern }) => pattern.test(target))?.kept ?? null;
  };
};

/** The router takes either case of letters, and a slash at the end. */
const compile = ({ path, kept }: KeptRoute) => ({
  name: NAME.exec(path.slice(PREFIX.length))?.[0] ?? '',
  parameters: path.split(':').length,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/?]+')}/?(?:\\?|$)`, 'i'),
  kept,
});

const byParameters = (one: { parameters: number }, other: { parameters: number }): number =>
  one.parameters - other.parameters;
