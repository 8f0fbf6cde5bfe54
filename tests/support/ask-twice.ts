/**
 * A browser that is starved of its processor for half a minute fails a walk that is right: each has a second chance. What failed the
 * first time is in the output, and is to be looked at.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });

jest.setTimeout(180_000); // for a walk on a machine that others use; where it is quiet none takes a third of it
