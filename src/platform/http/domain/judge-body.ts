import { problemAt, type Problem } from '../../../shared/validation/problem';

const MAX_DEPTH = 100; // objects and lists, one within the other; what staff and tools write has fewer than 20

interface Part {
  readonly value: unknown;
  readonly name: string;
  readonly within: Part | null;
  readonly depth: number;
}

/**
 * What of a query or body no part of the newsroom can take: the character U+0000, which PostgreSQL cannot store, and
 * objects in objects without end. Null: nothing. It does not call itself: a body may be 100,000 levels deep.
 *
 * @example judgeBody({ data: { title: 'a\u0000' } })?.path // ['data', 'title']
 */
export const judgeBody = (body: unknown): Problem | null => {
  const parts: Part[] = [{ value: body, name: '', within: null, depth: 0 }];
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const { value, name, depth } = part;
    if (name.includes('\u0000') || (typeof value === 'string' && value.includes('\u0000')))
      return { ...problemAt('', 'Leave out the character U+0000.'), path: placeOf(part) };
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH)
      return {
        ...problemAt('', 'Nest at most {limit} levels deep.', { limit: MAX_DEPTH }),
        path: placeOf(part),
      };
    for (const [key, nested] of Object.entries(value))
      parts.push({ value: nested, name: key, within: part, depth: depth + 1 });
  }
  return null;
};

const placeOf = ({ name, within }: Part): readonly string[] =>
  within === null ? [] : [...placeOf(within), name];
