import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, type Encoding } from './domain/choose-encoding';
import { isFresh } from './domain/is-fresh';
import { isWorthCompressing, type Answer, type Form } from './answer';
import { sendHeadAgain, takeHead, takesHead } from './written-head';

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

const HEADS = 12; // that are kept of an answer: its forms, encodings and origins as they are asked for

/**
 * Sends an answer: whole, its head alone, or 304. Node writes each head once; the next readers get the same one.
 *
 * @param ofRequest - headers that depend on who asks, such as those of CORS; the same list for the same headers
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
  const body = made ?? answer.bodies.identity;
  const form = chooseForm(answer, wanted);
  const sent = form === 'whole' ? body : null;

  const { heads } = answer;
  const kept = heads.find(
    (head) => head.form === form && head.encoding === encoding && head.ofRequest === ofRequest,
  );
  if (kept !== undefined && takesHead(response)) sendHeadAgain(response, kept.head, sent);
  else {
    const ofBody = form === 'unchanged' ? [] : ofEncoding(encoding, body);
    const own = form === 'unchanged' ? answer.headersOfFresh : answer.headers;
    const status = form === 'unchanged' ? NOT_MODIFIED : answer.status;
    response.writeHead(status, [...own, 'ETag', answer.etags[encoding], ...ofBody, ...ofRequest]);
    const head = kept === undefined && heads.length < HEADS ? takeHead(response) : null;
    if (head !== null) heads.push({ form, encoding, ofRequest, head });
    response.end(sent);
  }
  return made === undefined && best !== 'identity' ? best : null;
};

const NOT_MODIFIED = 304;

const chooseForm = ({ status, etags, lastModified }: Answer, wanted: Wanted): Form => {
  const isConditional = wanted.ifNoneMatch !== undefined || wanted.ifModifiedSince !== undefined;
  if (status === 200 && isConditional && isFresh(wanted, { etags: Object.values(etags), lastModified }))
    return 'unchanged';
  return wanted.isHead ? 'head' : 'whole';
};

const ofEncoding = (encoding: Encoding, { length }: Buffer): readonly string[] => [
  'Content-Length',
  String(length),
  ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
];
