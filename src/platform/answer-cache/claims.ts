import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer';
import type { Computation } from './computation';
import type { Wanted } from './send-answer';

/** A request whose answer by Strapi may be kept. */
export interface Claim {
  readonly computation: Computation;
  readonly wanted: Wanted;
  readonly send: (answer: Answer, wanted: Wanted) => void;
}

const claims = new WeakMap<IncomingMessage, Claim>();

/** Hands a request on to the middleware that keeps answers. */
export const claim = (request: IncomingMessage, about: Claim): void => {
  claims.set(request, about);
};

export const findClaim = (request: IncomingMessage): Claim | undefined => claims.get(request);
