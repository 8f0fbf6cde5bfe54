import type { Context } from '../platform/strapi/koa';
import { BusyError } from '../platform/storage/busy-error';

/** An error that says how it is answered. */
interface Refusal extends Error {
  readonly status: number;
  readonly details?: unknown;
}

/**
 * What a caller did wrong is an answer, not a fault of the newsroom. Strapi takes the errors of Koa and of its body parser
 * for faults, as their class comes from another copy of `http-errors`, and logs each with its message, which may quote what
 * was sent, and its stack. Its own errors have no status and go on to it. So is a write that found the newsroom busy.
 */
const answerRefusals =
  () => async (context: Pick<Context, 'status' | 'body' | 'set'>, next: () => Promise<void>) => {
    try {
      await next();
    } catch (error) {
      if (error instanceof BusyError) context.set('Retry-After', String(RETRY_AFTER));
      if (!isRefusal(error)) throw error;
      const { status, name, message, details } = error;
      context.status = status;
      context.body = { data: null, error: { status, name, message, details } };
    }
  };

const isRefusal = (error: unknown): error is Refusal => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return (status >= 400 && status < 500) || error instanceof BusyError;
};

const RETRY_AFTER = 5; // seconds: longer than the writes that stood in the way take

export default answerRefusals;
