import type { IncomingMessage } from 'node:http';
import { openRequest } from './open-request';
import { toOutboundError } from './outbound-error';

const OUTBOUND_TIME_LIMIT = 8_000; // milliseconds from look-up to the last byte: below what a stopping worker waits
const ANSWER_LIMIT = 4_096; // bytes of an answer that are read; a challenge fits, the rest is of no interest

export interface OutboundRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface OutboundAnswer {
  /** Any, redirections too: they are not followed. */
  readonly status: number;
  /** The first 4 kB of the body. */
  readonly text: string;
  /** milliseconds */
  readonly latency: number;
}

/**
 * Sends a request to an address that somebody outside chose: into no private network, on a connection of its own, within
 * eight seconds. Redirections are not followed: they would lead to addresses that nobody checked.
 *
 * @param isPrivateAllowed - as in tests
 * @throws OutboundError when there is no answer
 */
export const sendRequest = async (
  { method, url, headers = {}, body = '' }: OutboundRequest,
  isPrivateAllowed: boolean,
): Promise<OutboundAnswer> => {
  const began = performance.now();
  try {
    const response = await openRequest(new URL(url), {
      method,
      headers,
      body,
      isPrivateAllowed,
      timeLimit: OUTBOUND_TIME_LIMIT,
    });
    const text = await readStart(response);
    return { status: response.statusCode ?? 0, text, latency: Math.round(performance.now() - began) };
  } catch (error) {
    throw toOutboundError(error);
  }
};

const readStart = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= ANSWER_LIMIT) break; // ends the connection
  }
  return Buffer.concat(chunks).subarray(0, ANSWER_LIMIT).toString('utf8');
};
