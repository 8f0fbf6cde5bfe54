import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { ReadTarget } from './read-target';
import { isPlainRequest } from '../../shared/http/is-plain-request';
import type { RequestHeaders } from '../edge/request-headers';
import { countHit, countShared } from '../metrics/answer-cache';
import type { Answer } from './answer';
import type { AnswerCache } from './answer-cache';
import { compress } from './compress';
import { claim } from './claims';
import { readWanted, sendAnswer, type Wanted } from './send-answer';

export interface FrontDoor {
  readonly cache: AnswerCache;
  readonly readTarget: ReadTarget;
  /** What is in no kept answer, as it depends on who asks. */
  readonly headersOf: RequestHeaders;
  readonly log: { error(message: string): void; http(message: string): void };
  /** LOG_LEVEL=http: every request, with its address. */
  readonly logsRequests: boolean;
}

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Stands before Strapi: answers from memory, or lets Strapi answer. Whatever goes wrong here, Strapi answers.
 *
 * @param server - not listening yet, with Strapi's own listener
 */
export const openFrontDoor = (server: Server, door: FrontDoor): void => {
  const listeners = server.listeners('request') as Listener[];
  const strapi: Listener = (request, response) => {
    for (const listen of listeners) listen.call(server, request, response);
  };
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    try {
      if (!answer(door, request, response, strapi)) strapi(request, response);
    } catch (error) {
      door.log.error(`The answer cache failed at ${request.url ?? ''}: ${String(error)}`);
      if (response.headersSent) response.destroy();
      else strapi(request, response);
    }
  });
};

/** @returns whether the request is taken care of */
const answer = (
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  strapi: Listener,
): boolean => {
  const { cache, readTarget } = door;
  const { method, headers, url = '' } = request;
  if ((method !== 'GET' && method !== 'HEAD') || !isPlainRequest(headers)) return false;
  if (!cache.mayServe()) return false;
  const asked = readTarget(url);
  if (asked === null) return false;
  const { route, target } = asked;
  const key =
    route.varies.length === 0 ? target : [target, ...route.varies.map((name) => headers[name])].join('\n');

  const kept = cache.store.get(key);
  if (kept !== undefined && kept.expiresAt > Date.now()) {
    countHit();
    send(door, request, response, key, kept);
    return true;
  }
  if (!cache.hears()) return false;
  const underWay = cache.computations.find(key);
  if (underWay !== undefined) {
    countShared();
    underWay.waiting.push((shared) => {
      if (response.destroyed) return; // the client has gone away
      if (shared === null) strapi(request, response);
      else send(door, request, response, key, shared);
    });
    return true;
  }
  claim(request, {
    computation: cache.computations.begin(key, route),
    send: (made, wanted) => {
      sendTo(door, response, made, wanted, door.headersOf(url, headers), key);
    },
    wanted: readWanted(request),
  });
  request.url = target; // what is kept under a key is the answer to that key
  for (const name of JUDGED_LATER) Reflect.deleteProperty(headers, name);
  strapi(request, response);
  return true;
};

/** Strapi computes whole answers in plain bytes; conditions are judged, and encodings chosen, when they are sent. */
const JUDGED_LATER = ['if-none-match', 'if-modified-since', 'accept-encoding'];

const send = (
  door: FrontDoor,
  request: IncomingMessage,
  response: ServerResponse,
  key: string,
  made: Answer,
): void => {
  if (door.logsRequests) door.log.http(`${request.method ?? ''} ${request.url ?? ''} (kept) ${made.status}`);
  const { url = '', headers } = request;
  sendTo(door, response, made, readWanted(request), door.headersOf(url, headers), key);
};

const sendTo = (
  door: FrontDoor,
  response: ServerResponse,
  made: Answer,
  wanted: Wanted,
  ofRequest: readonly string[],
  key: string,
): void => {
  const missing = sendAnswer(response, made, wanted, ofRequest);
  if (missing !== null) addBody(door, key, made, missing);
};

/** Compresses once, for the next reader: this one has the plain body already. */
const addBody = (door: FrontDoor, key: string, made: Answer, encoding: 'br' | 'gzip'): void => {
  if (underCompression.has(made)) return;
  underCompression.add(made);
  compress(made.bodies.identity, encoding)
    .then(
      (body) => {
        made.bodies[encoding] = body;
        door.cache.store.grew(key, made);
      },
      (error: unknown) => {
        door.log.error(`The answer cache could not compress ${key}: ${String(error)}`);
      },
    )
    .finally(() => underCompression.delete(made));
};

const underCompression = new WeakSet<Answer>();
