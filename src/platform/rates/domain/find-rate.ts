import type { RateName } from './rates';

/** A route whose requests are counted. */
export interface RatedRoute {
  readonly method: string;
  /** As the router has it, such as `/api/press-releases/:documentId/press-kit`; a `*` at the end stands for anything. */
  readonly path: string;
  readonly rate?: RateName;
}

/** The rate that a request counts towards; null: none. */
export type FindRate = (method: string, path: string) => RateName | null;

/** Compiles the routes; the router takes either case of letters, and a slash at the end. */
export const createFindRate = (routes: readonly RatedRoute[]): FindRate => {
  const rated = routes.flatMap(({ method, path, rate }) =>
    rate === undefined ? [] : [{ method, rate, pattern: compile(path) }],
  );
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method;
    return rated.find((route) => route.method === asked && route.pattern.test(path))?.rate ?? null;
  };
};

const compile = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '.*')}/?$`, 'i');
