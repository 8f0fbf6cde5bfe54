import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { publicLookup, refusePrivateLiteral } from './resolve-public';

const HEADER_LIMIT = 8_192; // bytes of an answer's headers

export interface Opening {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** As in tests. */
  readonly isPrivateAllowed: boolean;
  /** milliseconds from look-up to the last byte */
  readonly timeLimit: number;
}

/**
 * Asks an address that somebody outside chose, and answers when the headers are there: into no private network, on a connection of its
 * own. Redirections are not followed: they would lead to addresses that nobody checked.
 *
 * @throws Error of the connection, or OutboundError for an address that is not public
 */
export const openRequest = async (
  address: URL,
  { method, headers, body, isPrivateAllowed, timeLimit }: Opening,
): Promise<IncomingMessage> => {
  refusePrivateLiteral(address, isPrivateAllowed);
  return new Promise((resolve, reject) => {
    const { request } = address.protocol === 'https:' ? https : http;
    const sent = request(address, {
      method,
      headers: {
        'User-Agent': 'Dateline',
        ...headers,
        ...(body !== '' && { 'Content-Length': Buffer.byteLength(body) }),
      },
      agent: false, // a connection that is kept was checked long ago
      lookup: publicLookup(isPrivateAllowed),
      maxHeaderSize: HEADER_LIMIT,
      signal: AbortSignal.timeout(timeLimit),
    });
    sent.on('response', resolve);
    sent.on('error', reject);
    sent.end(body);
  });
};
