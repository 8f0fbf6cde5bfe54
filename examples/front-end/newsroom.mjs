import { NEWSROOM_URL } from './settings.mjs';

/** @typedef {import('./types/api.d.ts').paths} Paths */
/** @typedef {import('./types/api.d.ts').components['schemas']} Shapes */

/**
 * @template {keyof Paths} Path
 * @typedef {Paths[Path] extends { get: { responses: { 200: { content: { 'application/json': infer Answer } } } } } ? Answer : never} Answer
 */

const PATIENCE = 5_000; // milliseconds

/** What the newsroom refused, with its status and its words for readers. */
export class NewsroomError extends Error {
  /**
   * @param {number} status
   * @param {string} message
   */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/**
 * Asks the newsroom: the answer has the type that openapi.json gives the path.
 *
 * @template {keyof Paths & string} Path
 * @param {Path} path
 * @param {Record<string, string>} query
 * @returns {Promise<Answer<Path>>}
 * @throws {NewsroomError} with the status of the answer; 502 when there is none
 */
export const ask = async (path, query) => {
  const address = new URL(`${NEWSROOM_URL}${path}`);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => null);
  if (response === null) throw new NewsroomError(502, 'The newsroom does not answer.');
  const body = await response.json();
  if (!response.ok) throw new NewsroomError(response.status, body.error.message);
  return body;
};

/**
 * @param {string} language
 * @returns {Record<string, string>} the language, filled from English where something is not translated
 */
export const inLanguage = (language) =>
  language === 'en' ? { locale: 'en' } : { locale: language, fallback: 'en' };
