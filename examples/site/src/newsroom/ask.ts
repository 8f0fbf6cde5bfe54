import { NEWSROOM, WEBHOOK_SECRET } from '../settings';
import { KeptAnswers } from './kept-answers';

const PATIENCE = 5_000; // milliseconds
/** Milliseconds that an answer is good for when the newsroom tells of changes; without, each reader sees the newest. */
const FRESH = WEBHOOK_SECRET === '' ? 0 : 60_000;

export const KEPT = new KeptAnswers(FRESH);

/** What the newsroom refused, with its status and its words for readers. */
export class NewsroomError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

type Query = Readonly<Record<string, string | undefined>>;

const addressOf = (path: string, query: Query): string => {
  const address = new URL(`${NEWSROOM}${path}`);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') address.searchParams.set(name, value);
  }
  return address.href;
};

const request = async (address: string, headers: Record<string, string>): Promise<Response> => {
  try {
    return await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    throw new NewsroomError(503, 'The newsroom does not answer.', { cause: String(error) });
  }
};

interface Refusal {
  readonly error?: { readonly message?: string; readonly details?: Record<string, unknown> };
}

const refusalOf = async (response: Response): Promise<NewsroomError> => {
  const body = (await response.json().catch(() => ({}))) as Refusal;
  const status = response.status === 429 || response.status >= 500 ? 503 : response.status;
  return new NewsroomError(status, body.error?.message ?? response.statusText, body.error?.details);
};

/**
 * Asks a public route of the newsroom, or what is kept of it. For ten minutes that the newsroom is away, what was
 * last read is shown.
 *
 * @param path - with `/api`
 * @throws {NewsroomError} with the status of the answer; 503 when there is none, or when it comes too late
 */
export const ask = async <Answer>(path: string, query: Query): Promise<Answer> => {
  const address = addressOf(path, query);
  const kept = KEPT.find(address);
  const now = performance.now();
  if (kept !== undefined && KEPT.isFresh(kept, now)) return JSON.parse(kept.body) as Answer;
  const asked = { readAt: now, generation: KEPT.generation };
  try {
    const response = await request(address, kept?.etag ? { 'If-None-Match': kept.etag } : {});
    if (response.status === 304 && kept !== undefined) {
      KEPT.keep(address, { ...kept, ...asked });
      return JSON.parse(kept.body) as Answer;
    }
    if (!response.ok) throw await refusalOf(response);
    const body = await response.text();
    KEPT.keep(address, { body, etag: response.headers.get('etag'), ...asked });
    return JSON.parse(body) as Answer;
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    if (error.status === 503 && kept !== undefined && KEPT.isGoodEnough(kept, now))
      return JSON.parse(kept.body) as Answer;
    if (error.status !== 503) KEPT.forget(address); // withdrawn, deleted or moved
    throw error;
  }
};

/** The draft that a link of the panel opens: never kept, and the token is told to nobody but the newsroom. */
export const askForPreview = async <Answer>(token: string): Promise<Answer> => {
  const response = await request(addressOf('/api/preview', { token }), {});
  if (!response.ok) throw await refusalOf(response);
  return (await response.json()) as Answer;
};

/** What the newsroom serves and the site hands on as it is, such as a sitemap. */
export const passOn = async (path: string, query: Query = {}): Promise<Response> => {
  const response = await request(addressOf(path, query), {});
  if (!response.ok) throw new NewsroomError(response.status, response.statusText);
  const headers = new Headers();
  for (const name of ['content-type', 'cache-control', 'last-modified']) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(await response.arrayBuffer(), { headers });
};

/** The language, filled from English where something is not translated. */
export const inLanguage = (language: string): Query =>
  language === 'en' ? { locale: 'en' } : { locale: language, fallback: 'en' };
