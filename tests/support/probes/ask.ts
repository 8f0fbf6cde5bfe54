import { request, type IncomingHttpHeaders } from 'node:http';
import type { Caller } from './callers';

/** An answer, to the byte, without what the clock and the connection put into it. */
export interface Answer {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

/** Of the clock, the connection, or its rate limits: they change from one answer to the next. */
const OF_THE_MOMENT = /^(date|connection|keep-alive|age|x-ratelimit-.*|x-response-time|x-request-id)$/;

const address = (): string => process.env.NEWSROOM_URL ?? '';

/** Asks over a connection of its own: a kept one may be closed in the moment when it is used again. */
export const ask = (caller: Caller, path: string, method = 'GET', body?: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      ...(caller.token === null ? {} : { Authorization: `Bearer ${caller.token}` }),
      // Node gives a DELETE no length of its own
      ...(body === undefined
        ? {}
        : { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }),
    };
    const asked = request(`${address()}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          headers: describeHeaders(response.headers),
          body: Buffer.concat(chunks).toString('latin1'), // each byte as it is
        });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });

const describeHeaders = (headers: IncomingHttpHeaders): string =>
  Object.entries(headers)
    .filter(([name]) => !OF_THE_MOMENT.test(name))
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');

const AT_ONCE = 12; // requests: keeps the newsroom busy

/** Does work on every item, a few at once, and keeps their order. */
export const forAll = async <Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  let next = 0;
  const go = async (): Promise<void> => {
    while (next < items.length) {
      const index = next;
      next += 1;
      results[index] = await work(items[index] as Item);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, go));
  return results;
};
