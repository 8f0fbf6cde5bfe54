import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeNewsroom } from './shared-newsroom';
import { startTestNewsroom } from './test-newsroom';

/**
 * The newsroom of one Jest worker, a program of its own: it tells the worker by IPC where it is, and stops when the worker is
 * gone, however that ended, or when it is told to. As long as it runs, a file with its process id lies in NEWSROOMS_OF_RUN.
 * The argument `panel` makes it serve the panel.
 */
const run = async (): Promise<void> => {
  const sign = join(process.env.NEWSROOMS_OF_RUN ?? '', String(process.pid));
  const gone = new Promise((resolve) => {
    process.once('disconnect', resolve);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
  writeFileSync(sign, '');
  try {
    const newsroom = await startTestNewsroom({ withPanel: process.argv.includes('panel') });
    try {
      if (process.connected) process.send?.(await describeNewsroom(newsroom));
      await gone;
    } finally {
      await newsroom.stop();
    }
  } finally {
    rmSync(sign, { force: true });
  }
};

void run().finally(() => {
  if (process.connected) process.disconnect(); // the open channel would keep it
});
