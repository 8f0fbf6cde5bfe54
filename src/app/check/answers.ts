import type { Core } from '@strapi/strapi';
import { NotCompared } from './comparison';

const PATIENCE = 30_000; // milliseconds

export interface Answer {
  readonly status: number;
  /** JSON; null for what is none. */
  readonly body: unknown;
}

/** Asks the newsroom that runs, as anybody may. */
export type Ask = (path: string) => Promise<Answer>;

/** Where one runs with these settings. @example addressOf(strapi) // 'http://127.0.0.1:1337' */
export const addressOf = (strapi: Core.Strapi): string => {
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const isAnyHost = ['0.0.0.0', '::'].includes(host);
  return `http://${isAnyHost ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host}:${port}`;
};

/** @throws NotCompared when nothing answers at the address, and when what answers is busy */
export const askAt =
  (address: string): Ask =>
  async (path) => {
    const response = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {
      throw new NotCompared(`No newsroom answers at ${address}: start it, or say where with --url.`);
    });
    if (response.status === 503 || response.status === 429)
      throw new NotCompared(`The newsroom at ${address} answers ${response.status} now: ask again later.`);
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') === true;
    return { status: response.status, body: isJson ? JSON.parse(text) : null };
  };
