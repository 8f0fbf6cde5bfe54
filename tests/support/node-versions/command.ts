import { execFileSync } from 'node:child_process';
import { ROOT } from '../test-environment';
import { fetchNode } from './fetch-node';
import { tryStart, tryUnitTests } from './try-node';

const LINES = ['20', '22', '24', '26'];

/** `npm run test:node-versions`: `npm start` and the unit tests on each Node that the newsroom runs on; `-- 22 24` on some. */
const run = async (): Promise<number> => {
  const lines = process.argv.length > 2 ? process.argv.slice(2) : LINES;
  let failures = 0;
  for (const line of lines) {
    const node = fetchNode(ROOT, line);
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    for (const [what, tryIt] of [
      ['npm start', tryStart],
      ['unit tests', tryUnitTests],
    ] as const) {
      const failure = await tryIt(ROOT, node);
      process.stdout.write(
        `Node ${version}, ${what}: ${failure === null ? 'done' : `failed.\n${failure}`}\n`,
      );
      if (failure !== null) failures += 1;
    }
  }
  return failures === 0 ? 0 : 1;
};

void run().then((code) => process.exit(code));
