/** Something the person at the terminal can mend: shown as one line, without a stack, and exit code 1. */
export class StopError extends Error {}

/** Runs a command; a {@link StopError} ends it with its message alone, anything else with its stack. */
export const runCommand = (main: () => Promise<number | undefined>): void => {
  process.noDeprecation = true; // what a library will drop is for its developers, not for who runs the newsroom
  Promise.resolve()
    .then(main)
    .then(
      (code) => {
        process.exit(code ?? 0);
      },
      (error: unknown) => {
        process.stderr.write(
          `${error instanceof StopError ? error.message : String((error as Error).stack ?? error)}\n`,
        );
        process.exit(1);
      },
    );
};
