import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MODULE = join(import.meta.dirname, '../../../../src/app/cli/outlive-rejections.ts');

/** What a program prints that has a failure nobody waits for, and then says that it lives. */
const runWith = (failure: string): string => {
  const script = `
    const { outliveRejections } = require(${JSON.stringify(MODULE)});
    outliveRejections({ error: (message) => console.log(message) });
    Promise.reject(${failure});
    setTimeout(() => console.log('alive'), 10);`;
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
    expect(printed).toMatch(/alive\n$/);
  });

  it('is told without its message, which may quote what is not public', () => {
    expect(runWith(`new Error('An embargoed title\\n    of two lines')`)).not.toContain('title');
  });

  it('may be anything', () => {
    expect(runWith(`'An embargoed title'`)).toBe('Something failed that nothing waited for: string\nalive\n');
  });
});
