import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../../../src');
const MODULE = join(SRC, 'app/cli/outlive-rejections.ts');
const REGISTRY = join(SRC, 'platform/metrics/registry.ts');

const FAILURES = {
  database: `Object.assign(new Error('connection lost'), { code: '57P01' })`,
  quoting: `new Error('An embargoed title\\n    of two lines')`,
  bare: `'An embargoed title'`,
};

/** What a program prints that has failures nobody waits for, one after the other, and then says that it lives, and what it counted. */
const run = (): Record<keyof typeof FAILURES | 'afterwards', string> => {
  const fail = Object.entries(FAILURES).map(
    ([name, failure]) => `
      console.log('== ${name}');
      Promise.reject(${failure});
      await new Promise((resolve) => setTimeout(resolve, 10));`,
  );
  const script = `
    const { outliveRejections } = require(${JSON.stringify(MODULE)});
    const { registry } = require(${JSON.stringify(REGISTRY)});
    outliveRejections({ error: (message) => console.log(message) });
    (async () => {
      ${fail.join('')}
      console.log('== afterwards');
      console.log(await registry.getSingleMetricAsString('dateline_unhandled_rejections_total'));
    })();`;
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  const parts = stdout
    .split(/^== /m)
    .map((part) => [part.split('\n', 1)[0], part.slice(part.indexOf('\n') + 1)]);
  return Object.fromEntries(parts) as ReturnType<typeof run>;
};

describe('a failure that nobody waits for', () => {
  let printed: ReturnType<typeof run>;

  beforeAll(() => {
    printed = run();
  });

  it('does not end the program, which says what kind it was and where', () => {
    expect(printed.database).toMatch(/^Something failed that nothing waited for: Error 57P01\n {4}at /);
    expect(printed.afterwards).toMatch(/dateline_unhandled/);
  });

  it('is counted for /metrics', () => {
    expect(printed.afterwards).toMatch(/^dateline_unhandled_rejections_total 3$/m);
  });

  it('is told without its message, which may quote what is not public', () => {
    expect(printed.quoting).toMatch(/^Something failed/);
    expect(printed.quoting).not.toContain('title');
  });

  it('may be anything', () => {
    expect(printed.bare).toBe('Something failed that nothing waited for: string\n');
  });
});
