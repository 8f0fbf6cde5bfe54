import type { MoveProgress } from '../../desk/site-move/store/store-records';

const REDRAW = 200; // milliseconds on a terminal
const LINE_EVERY = 5_000; // milliseconds where there is no terminal to redraw

/** Shows how far a move is: documents and pictures, how many a second, and how long it will take. */
export const showMove = (): MoveProgress => {
  const isTerminal = process.stderr.isTTY;
  const start = performance.now();
  let next = 0;
  return (done, total) => {
    const passed = performance.now() - start;
    const count = done.documents + done.pictures;
    const all = total.documents + total.pictures;
    if (passed < next && count !== all) return;
    next = passed + (isTerminal ? REDRAW : LINE_EVERY);
    const rate = count / Math.max(passed / 1_000, 0.001);
    const left = rate === 0 ? '' : `, ${sayTime((all - count) / rate)} left`;
    const line = `Moving in: ${done.documents} of ${total.documents} documents, ${done.pictures} of ${total.pictures} pictures, ${rate.toFixed(1)} a second${left}`;
    process.stderr.write(isTerminal ? `\r\u001b[K${line}${count === all ? '\n' : ''}` : `${line}\n`);
  };
};

const sayTime = (seconds: number): string =>
  seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
