import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEMORY_LIMIT, TIME_LIMIT } from '../../../../../src/platform/uploads/pictures/limits';
import type { PictureTask, TaskAnswer } from '../../../../../src/platform/uploads/pictures/picture-task';
import { HOSTILE_PICTURES } from '../../../../support/hostile-pictures';
import { ROOT } from '../../../../support/test-environment';

const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
let child: ChildProcess | null = null;

afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const PROGRAM = join(ROOT, 'src', 'platform', 'uploads', 'pictures', 'run-tasks.ts');

/** Asks the very process that the newsroom asks; it is started again when it ended itself. */
const ask = async (task: PictureTask): Promise<TaskAnswer | 'ended'> => {
  const worker = (child ??= fork(PROGRAM, [], { cwd: ROOT, execArgv: ['--import', 'tsx'], stdio: 'ignore' }));
  const done = new AbortController();
  const { signal } = done;
  worker.send(task);
  const answer = await Promise.race([
    once(worker, 'message', { signal }).then(([message]) => message as TaskAnswer),
    once(worker, 'exit', { signal }).then(() => 'ended' as const),
  ]);
  done.abort();
  if (answer === 'ended') child = null;
  return answer;
};

/** bytes that it ever had; 0: it is gone */
const peakOf = (worker: ChildProcess | null): number =>
  worker === null
    ? 0
    : Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${worker.pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

const SPIKE = 600_000_000; // bytes that one step may take between two looks at the memory
const SIZES = [{ key: 'thumbnail', width: 245, height: 156 }];

(process.platform === 'linux' ? describe : describe.skip)('a picture with', () => {
  it.each(HOSTILE_PICTURES)(
    '%s is answered, and takes no more memory than there is for it',
    async (_what, form, make) => {
      const path = join(folder, 'picture');
      writeFileSync(path, await make());
      const inspected = await ask({ name: 'inspect', path });
      const isTooLarge =
        inspected !== 'ended' &&
        'result' in inspected &&
        (inspected.result as { pixels: number }).pixels > 50_000_000;
      if (!isTooLarge) {
        const settings = { isOptimised: true, sizes: SIZES };
        await ask({ name: 'prepare', path, form, settings, known: {} });
        const wanted = { form, facts: {}, focalPoint: null, isRecut: false, sizes: [] };
        await ask({ name: 'render', path, ...wanted });
      }
      expect(peakOf(child)).toBeLessThan(MEMORY_LIMIT + SPIKE);
    },
    3 * TIME_LIMIT, // an answer is what counts, not when on a busy machine
  );
});
