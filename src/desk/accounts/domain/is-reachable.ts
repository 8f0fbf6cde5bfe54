import ipaddr from 'ipaddr.js';

/** How the newsroom is served: `url` as readers see it, empty when they see host and port. */
export interface Served {
  readonly host: string;
  readonly url: string;
  /** How many proxies stand in front. */
  readonly proxies: number;
}

/**
 * Whether others than the people at this machine can ask.
 *
 * @example isReachable({ host: '0.0.0.0', url: '', proxies: 0 }) // true
 * @example isReachable({ host: '127.0.0.1', url: 'https://newsroom.example.org', proxies: 0 }) // true: a proxy stands in front
 */
export const isReachable = ({ host, url, proxies }: Served): boolean =>
  proxies > 0 || !isLoopback(host) || (URL.canParse(url) && !isLoopback(new URL(url).hostname));

const isLoopback = (host: string): boolean => {
  const name = host.replace(/^\[|\]$/g, '');
  return name === 'localhost' || (ipaddr.isValid(name) && ipaddr.process(name).range() === 'loopback');
};
