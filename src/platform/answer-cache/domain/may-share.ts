interface Answered {
  readonly status: number;
  /** Response headers, names in lower case. */
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Found, not there, gone: anything else, such as a refusal, is told to who asked alone. */
const SHARED_STATUSES = [200, 404, 410];

/** Known at every route: CORS and compression are added for each request. */
const ALWAYS_VARIES = ['origin', 'accept-encoding'];

/**
 * Whether an answer to one reader is an answer to all who ask the same.
 *
 * @param varies - request headers that are part of the question at this route
 */
export const mayShare = ({ status, headers }: Answered, varies: readonly string[]): boolean =>
  SHARED_STATUSES.includes(status) &&
  headers['set-cookie'] === undefined &&
  headers['content-encoding'] === undefined &&
  !/private|no-store/i.test(text(headers['cache-control'])) &&
  text(headers.vary)
    .toLowerCase()
    .split(/[\s,]+/)
    .every((name) => name === '' || ALWAYS_VARIES.includes(name) || varies.includes(name));

const text = (header: unknown): string => (typeof header === 'string' ? header : '');
