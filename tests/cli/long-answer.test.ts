import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from '../support/test-environment';

/** A command whose answer is longer than any pipe holds. */
const start = () =>
  spawn(
    process.execPath,
    [
      ...['--import', 'tsx', '--eval'],
      `require('./src/app/cli/stop-error').runCommand(async () => {
         process.stdout.write('x'.repeat(2_000_000));
         process.stderr.write('y'.repeat(1_000_000));
         return 3;
       });`,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );

test('a reader who is slower than a command gets its whole answer', async () => {
  const child = start();
  await wait(2000);
  let [answered, said] = [0, 0];
  child.stdout.on('data', (chunk: Buffer) => (answered += chunk.length));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.length));
  const [code] = (await once(child, 'close')) as [number];
  expect({ answered, said, code }).toEqual({ answered: 2_000_000, said: 1_000_000, code: 3 });
});

test('a command ends though its reader went away', async () => {
  const child = start();
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = (await once(child, 'exit')) as [number];
  expect(code).toBe(3);
});
