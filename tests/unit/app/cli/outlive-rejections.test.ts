import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const SRC = join(import.meta.dirname, '../../../../src');
const MODULE = join(SRC, 'app/cli/outlive-rejections.ts');
const REGISTRY = join(SRC, 'platform/metrics/registry.ts');

/** What a program prints that has a failure nobody waits for, and then says that it lives, and what it counted. */
const runWith = (failure: string): string => {
  const script = `
    const { outliveRejections } = require(${JSON.stringify(MODULE)});
    const { registry } = require(${JSON.stringify(REGISTRY)});
    outliveRejections({ error: (message) => console.log(message) });
    Promise.reject(${failure});
    setTimeout(async () => {
      console.log('alive');
      console.log(await registry.getSingleMetricAsString('dateline_unhandled_rejections_total'));
    }, 10);`;
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], {
    encoding: 'utf8',
  });
  expect(status).toBe(0);
  return stdout;
};

describe('a failure that nobody waits for', () => {
  it('does not end the program, which says what kind it was and where', () => {
    const printed = runWith(`Object.assign(new Error('connection lost'), { code: '57P01' })`);
    expect(printed).toMatch(/^Something failed that nothing waited for: Error 57P01\n {4}at /);
    expect(printed).toMatch(/^alive$/m);
  });

  it('is counted for /metrics', () => {
    expect(runWith(`new Error('connection lost')`)).toMatch(/^dateline_unhandled_rejections_total 1$/m);
  });

  it('is told without its message, which may quote what is not public', () => {
    expect(runWith(`new Error('An embargoed title\\n    of two lines')`)).not.toContain('title');
  });

  it('may be anything', () => {
    expect(runWith(`'An embargoed title'`)).toMatch(
      /^Something failed that nothing waited for: string\nalive\n/,
    );
  });
});
