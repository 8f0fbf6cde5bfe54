import type { Core } from '@strapi/strapi';
import type { Answer } from '../platform/answer-cache/answer';
import { captureAnswer } from '../platform/answer-cache/capture-answer';
import { findClaim } from '../platform/answer-cache/claims';
import { cacheOf, catchUpWithChanges } from '../platform/answer-cache/open-cache';
import { noteReads } from '../platform/answer-cache/reads';
import { countMiss } from '../platform/metrics/answer-cache';
import type { Context } from '../platform/strapi/koa';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Keeps what Strapi answers to a public read, for the front door (src/platform/answer-cache). A write is answered when this instance has heard
 * of what it changed: who reads after the answer reads the new.
 */
const answerCache =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    const claim = findClaim(context.req);
    const open = cacheOf(strapi);
    if (claim === undefined || open === undefined) {
      try {
        await next();
      } finally {
        if (!READS.includes(context.method)) await catchUpWithChanges(strapi);
      }
      return;
    }
    const { computation, send, wanted } = claim;
    try {
      await noteReads(computation.reads, next);
      const answer = captureSafely(strapi, () => captureAnswer(context, computation, open.findOrigin));
      open.cache.finish(computation, answer);
      if (answer === null) return;
      countMiss();
      context.respond = false;
      for (const name of context.res.getHeaderNames()) context.res.removeHeader(name);
      send(answer, wanted);
    } finally {
      open.cache.finish(computation, null); // nothing, if it is finished; a failure is not shared
    }
  };

/** A fault of the cache costs speed, never an answer. */
const captureSafely = (strapi: Core.Strapi, capture: () => Answer | null): Answer | null => {
  try {
    return capture();
  } catch (error) {
    strapi.log.error(`The answer cache could not keep an answer: ${String(error)}`);
    return null;
  }
};

export default answerCache;
