import type { Context } from '../platform/strapi/koa';
import { BusyError } from '../platform/storage/busy-error';
import { troubleOf } from '../platform/storage/trouble';
import { troubleOfRequest } from '../platform/storage/trouble-of-request';
import { UnavailableError } from '../platform/storage/unavailable-error';

type Answer = Pick<Context, 'status' | 'body' | 'set'>;

/** An error that says how it is answered. */
interface Refusal extends Error {
  readonly status: number;
  readonly details?: unknown;
}

/**
 * What a caller did wrong is an answer, not a fault of the newsroom. Strapi takes the errors of Koa and of its body parser
 * for faults, as their class comes from another copy of `http-errors`, and logs each with its message, which may quote what
 * was sent, and its stack. Its own errors have no status and go on to it.
 *
 * So is what the database kept the newsroom from: it is busy, away or full, whatever those on the way made of that. Strapi's
 * sign-in calls it wrong credentials.
 */
const answerRefusals = () => async (context: Answer, next: () => Promise<void>) => {
  try {
    await next();
  } catch (error) {
    const refusal = unavailableOf(context, error) ?? error;
    if (!isRefusal(refusal)) throw error;
    answer(context, refusal);
    return;
  }
  const mistaken = context.status >= CALLERS_FAULT && context.status !== UNAVAILABLE;
  const trouble = mistaken ? troubleOfRequest(context) : null;
  if (trouble !== null) answer(context, new UnavailableError(trouble));
};

const CALLERS_FAULT = 400;
const OWN_FAULT = 500;
const UNAVAILABLE = 503;

const unavailableOf = (context: Answer, error: unknown): BusyError | UnavailableError | null => {
  if (error instanceof BusyError || error instanceof UnavailableError) return error;
  const trouble = troubleOfRequest(context) ?? (isFull(error) ? 'full' : null);
  return trouble === null ? null : new UnavailableError(trouble, error);
};

/** Also the disk of the newsroom itself; other codes of Node may tell of the servers of others. */
const isFull = (error: unknown): boolean => troubleOf(error) === 'full';

const isRefusal = (error: unknown): error is Refusal => {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 0;
  return (status >= CALLERS_FAULT && status < OWN_FAULT) || isUnavailable(error);
};

const isUnavailable = (error: unknown): boolean =>
  error instanceof BusyError || error instanceof UnavailableError;

const answer = (context: Answer, error: Refusal): void => {
  const { status, name, message, details } = error;
  context.status = status;
  if (isUnavailable(error)) context.set('Retry-After', String(RETRY_AFTER));
  context.body = { data: null, error: { status, name, message, details } };
};

const RETRY_AFTER = 5; // seconds: longer than the writes that stood in the way take

export default answerRefusals;
