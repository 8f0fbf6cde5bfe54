const TICK = 1000; // milliseconds
const LINE_EVERY = 10; // seconds between lines where there is no terminal to redraw

/** Shows that something goes on, with the seconds it has taken: one line redrawn on a terminal, else a line now and then. */
export const showProgress = (what: string): { end(succeeded: boolean): void } => {
  const isTerminal = process.stderr.isTTY;
  let seconds = 0;
  process.stderr.write(isTerminal ? `${what} …` : `${what} …\n`);
  const timer = setInterval(() => {
    seconds += 1;
    if (isTerminal) process.stderr.write(`\r${what} … ${seconds} s`);
    else if (seconds % LINE_EVERY === 0) process.stderr.write(`${what} … ${seconds} s\n`);
  }, TICK);
  return {
    end: (succeeded) => {
      clearInterval(timer);
      process.stderr.write(
        `${isTerminal ? '\r' : ''}${what}: ${succeeded ? 'done' : 'failed'} (${seconds} s)\n`,
      );
    },
  };
};
