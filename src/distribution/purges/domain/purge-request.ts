/** The kinds of caches in front that can be told by tag (PURGE_SERVICE). */
export const PURGE_SERVICES = ['varnish', 'fastly', 'cloudflare'] as const;

export type PurgeService = (typeof PURGE_SERVICES)[number];

export const isPurgeService = (value: unknown): value is PurgeService =>
  PURGE_SERVICES.includes(value as PurgeService);

export interface PurgeTarget {
  readonly service: PurgeService;
  /** Varnish: its own address. Fastly: `https://api.fastly.com/service/<id>`. Cloudflare: `https://api.cloudflare.com/client/v4/zones/<id>`. */
  readonly address: string;
  readonly token: string;
}

export interface PurgeRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/**
 * The request that takes everything with one of the tags out of a cache in front.
 *
 * Sources: docs/caching.md (Varnish), https://www.fastly.com/documentation/reference/api/purging,
 * https://developers.cloudflare.com/api/resources/cache/methods/purge
 */
export const writePurgeRequest = (
  { service, address, token }: PurgeTarget,
  tags: readonly string[],
): PurgeRequest => {
  switch (service) {
    case 'varnish':
      return { url: address, method: 'PURGE', headers: { 'Surrogate-Key': tags.join(' ') } };
    case 'fastly':
      return {
        url: `${address}/purge`,
        method: 'POST',
        headers: { 'Fastly-Key': token, 'Surrogate-Key': tags.join(' ') },
      };
    case 'cloudflare':
      return {
        url: `${address}/purge_cache`,
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ tags }),
      };
  }
};
