/** What a probe may try: words chosen before anything is hidden, so that the same question can be asked before and after. */
export interface Secrets {
  /** Stands in every text of what is hidden; what the answers are searched for. */
  readonly word: string;
  /** The slug of what is hidden. */
  readonly slug: string;
}

/** How one route that answers strangers is tried. */
export interface Probe {
  /** As registered, such as `/api/press-releases/:id`; GET. */
  readonly path: string;
  /** The addresses to ask. Each must answer the same, byte for byte, before and after something unreleased came. */
  readonly asks: (secrets: Secrets) => readonly string[];
  /** What of an answer must stay the same, where it holds a clock or counts requests; all of it when left out. */
  readonly steady?: (text: string) => string;
}

/** Routes that no caller of the probes may use, whatever they ask. */
export interface ClosedRoutes {
  /** Matches `METHOD /path`. */
  readonly routes: RegExp;
  /** Why they need no probe of their own: that they refuse is what is tried. */
  readonly because: string;
  readonly answers: readonly number[];
}

/** Makes the probe of a route from its path. */
export type MakeProbe = (path: string) => Probe;

/** For a route that takes no parameters. */
export const plain: MakeProbe = (path) => ({ path, asks: () => [path] });

/** For a route with these query strings. @example asking(({ word }) => [`q=${word}`])('/api/search') */
export const asking =
  (queries: (secrets: Secrets) => readonly string[]): MakeProbe =>
  (path) => ({ path, asks: (secrets) => [path, ...queries(secrets).map((query) => `${path}?${query}`)] });

/** For a route with a parameter in its path. @example at(({ slug }) => [slug])('/docs/:file') */
export const at =
  (values: (secrets: Secrets) => readonly string[]): MakeProbe =>
  (path) => ({ path, asks: (secrets) => values(secrets).map((value) => path.replace(/:\w+/, value)) });
