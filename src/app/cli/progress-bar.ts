const WIDTH = 30; // characters
const LINE_EVERY = 10; // percent between lines where there is no terminal to redraw

/** Shows how far a long work is: a bar redrawn on a terminal, else a line now and then. */
export const showProgressBar = (what: string): ((done: number, total: number) => void) => {
  const isTerminal = process.stderr.isTTY;
  let nextLine = 0;
  return (done, total) => {
    const share = total === 0 ? 1 : done / total;
    const percent = Math.floor(share * 100);
    const counts = `${percent} % (${done} of ${total})`;
    const isEnd = done === total;
    if (isTerminal) {
      const full = Math.round(share * WIDTH);
      const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
      process.stderr.write(`\r${what} ${bar} ${counts}${isEnd ? '\n' : ''}`);
    } else if (percent >= nextLine || isEnd) {
      process.stderr.write(`${what}: ${counts}\n`);
      nextLine = percent + LINE_EVERY;
    }
  };
};
