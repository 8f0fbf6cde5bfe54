import { isPurgeService, writePurgeRequest } from './domain/purge-request';
import type { Core } from '@strapi/strapi';

const PATIENCE = 10_000; // milliseconds for the answer of a cache in front

interface PurgeSettings {
  readonly service: string;
  readonly addresses: readonly string[];
  readonly token: string;
}

/** The caches in front of the newsroom drop what was made from what changed. */
export const purge = async (strapi: Core.Strapi, tags: readonly string[]): Promise<void> => {
  const { service, addresses, token } = strapi.config.get<PurgeSettings>('newsroom.purge');
  if (!isPurgeService(service)) return; // not configured any more
  for (const address of addresses) {
    const { url, ...request } = writePurgeRequest({ service, address, token }, tags);
    const response = await fetch(url, { ...request, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`The cache at ${address} answered ${response.status} to a purge.`);
  }
};
