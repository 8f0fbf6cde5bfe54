/** The origins whose pages may read the public interface. */
export type SharedOrigins = '*' | readonly string[];

/** Where readers ask. All else is the panel's and answers pages of its own origin alone: no header opens it to another. */
const PUBLIC = /^\/(api|uploads|\.well-known)\//;

export const isShared = (path: string): boolean => PUBLIC.test(path);

/** What a page of another origin may read of an answer; that of the body the Fetch standard lets it read always. */
const EXPOSED = [
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Language',
  'Content-Location',
  'Content-Range',
  'ETag',
  'Link',
  'Retry-After',
];

/** What it may send. What every page may send is not named: the Fetch standard, "CORS-safelisted request-header". */
const SENT = [
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'Range',
];

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'];
const PREFLIGHT_LIFE = 86_400; // seconds: a day, and as long as browsers keep one

/**
 * The headers that open an answer to a page of an origin: never with credentials, and the same for all origins unless a
 * list names some.
 *
 * @param origin - of the page that asks; empty when no browser says one
 * @returns names and values in turn
 * @example sharingHeaders('*', '')[1] // '*'
 * Source: https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export const sharingHeaders = (origins: SharedOrigins, origin: string): readonly string[] =>
  listOpening(origins, origin, ['Access-Control-Expose-Headers', EXPOSED.join(', ')]);

/** The answer to a preflight, in names and values in turn. */
export const preflightHeaders = (origins: SharedOrigins, origin: string): readonly string[] =>
  listOpening(origins, origin, [
    ...['Access-Control-Allow-Methods', METHODS.join(', ')],
    ...['Access-Control-Allow-Headers', SENT.join(', ')],
    ...['Access-Control-Max-Age', String(PREFLIGHT_LIFE)],
  ]);

const listOpening = (origins: SharedOrigins, origin: string, more: readonly string[]): readonly string[] => {
  if (origins === '*') return ['Access-Control-Allow-Origin', '*', ...more];
  return origins.includes(origin) ? ['Access-Control-Allow-Origin', origin, ...more] : [];
};

/**
 * Reads the setting that narrows the origins.
 *
 * @throws Error in one sentence when one of them is no origin
 * @example readOrigins(' https://www.example.org, https://app.example.org ') // ['https://www.example.org', 'https://app.example.org']
 */
export const readOrigins = (setting: string): SharedOrigins => {
  const origins = setting.split(',').flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  if (origins.length === 0 || origins.includes('*')) return '*';
  const wrong = origins.find((origin) => !URL.canParse(origin) || new URL(origin).origin !== origin);
  if (wrong !== undefined)
    throw new Error(
      `CORS_ORIGINS: "${wrong}" is not an origin. Write scheme and host without a path, such as https://www.example.org, several by commas, or * for all.`,
    );
  return origins;
};
