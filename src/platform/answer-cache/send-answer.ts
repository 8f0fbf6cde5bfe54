import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding } from './domain/choose-encoding';
import { isFresh } from './domain/is-fresh';
import { isWorthCompressing, type Answer } from './answer';

/** What of a request decides how an answer is sent to it. */
export interface Wanted {
  readonly isHead: boolean;
  readonly encoding: Encoding;
  readonly ifNoneMatch: string | undefined;
  readonly ifModifiedSince: string | undefined;
}

export const readWanted = ({ method, headers }: IncomingMessage): Wanted => ({
  isHead: method === 'HEAD',
  encoding: chooseEncoding(headers['accept-encoding']),
  ifNoneMatch: headers['if-none-match'],
  ifModifiedSince: headers['if-modified-since'],
});

/**
 * Sends an answer: whole, its head alone, or 304.
 *
 * @param ofRequest - headers that depend on who asks, such as those of CORS
 * @returns the encoding that the client would take and that is yet to be made, or null
 */
export const sendAnswer = (
  response: ServerResponse,
  answer: Answer,
  wanted: Wanted,
  ofRequest: readonly string[],
): Exclude<Encoding, 'identity'> | null => {
  const best = isWorthCompressing(answer) ? wanted.encoding : 'identity';
  const made = answer.bodies[best];
  const encoding = made === undefined ? 'identity' : best;
  const missing = made === undefined && best !== 'identity' ? best : null;
  const { etags, lastModified } = answer;
  if (answer.status === 200 && isConditional(wanted)) {
    const isKnown = isFresh(wanted, { etags: Object.values(etags), lastModified });
    if (isKnown) {
      response.writeHead(304, [...answer.headersOfFresh, 'ETag', etags[encoding], ...ofRequest]);
      response.end();
      return missing;
    }
  }
  const body = made ?? answer.bodies.identity;
  const headers = [
    ...answer.headers,
    'ETag',
    etags[encoding],
    'Content-Length',
    String(body.length),
    ...ofRequest,
  ];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  response.writeHead(answer.status, headers);
  if (wanted.isHead) response.end();
  else response.end(body);
  return missing;
};

const isConditional = ({ ifNoneMatch, ifModifiedSince }: Wanted): boolean =>
  ifNoneMatch !== undefined || ifModifiedSince !== undefined;
