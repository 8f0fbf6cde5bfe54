import { describeNewsroom } from './shared-newsroom';
import { startTestNewsroom } from './test-newsroom';

/**
 * The newsroom of one Jest worker, a program of its own: it tells the worker by IPC where it is, and stops when the worker is
 * gone, however that ended. The argument `panel` makes it serve the panel.
 */
const run = async (): Promise<void> => {
  const gone = new Promise((resolve) => {
    process.once('disconnect', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
  const newsroom = await startTestNewsroom({ withPanel: process.argv.includes('panel') });
  try {
    if (process.connected) process.send?.(await describeNewsroom(newsroom));
    await gone;
  } finally {
    await newsroom.stop();
  }
};

void run();
