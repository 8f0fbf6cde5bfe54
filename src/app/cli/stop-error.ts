import { describeFileError, isMendable } from './domain/describe-file-error';

/** Something the person at the terminal can mend: shown as one line, without a stack, and exit code 1. */
export class StopError extends Error {}

/**
 * Runs a command; a {@link StopError} or a full disk, missing right and the like end it with their message alone, anything
 * else with its stack.
 */
export const runCommand = (main: () => Promise<number | undefined>): void => {
  process.noDeprecation = true; // what a library will drop is for its developers, not for who runs the newsroom
  for (const stream of [process.stdout, process.stderr]) stream.on('error', leaveUnsaid);
  Promise.resolve()
    .then(main)
    .then(
      (code) => end(code ?? 0),
      (error: unknown) => {
        process.stderr.write(`${describeError(error)}\n`);
        return end(1);
      },
    );
};

/** Ends when all that was written has been taken: a pipe whose reader is slower than we are still holds the end of a long answer. */
const end = async (code: number): Promise<never> => {
  for (const stream of [process.stdout, process.stderr])
    await new Promise((resolve) => stream.write('', resolve)); // gone or not, it says so
  return process.exit(code);
};

const describeError = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof StopError) return error.message;
  const failure: NodeJS.ErrnoException = error;
  return isMendable(failure) ? describeFileError(failure) : (error.stack ?? error.message);
};

/** The terminal or the pipe that we write to is gone: nobody reads, and what must be stopped must still be stopped. */
const leaveUnsaid = (): void => undefined;
