import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lock } from '../../../../src/app/cli/lock-file';
import { readLock, takeLock } from '../../../../src/app/cli/newsroom-lock';

const NO_SUCH_PROCESS = 2 ** 22 + 1; // above the largest number that Linux gives
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-lock-'));
  process.env.DATELINE_DATA = folder;
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  delete process.env.DATELINE_DATA;
});

const writeLock = (content: string): void => {
  writeFileSync(join(folder, 'newsroom.lock'), content);
};

const take = (purpose: string): Lock => {
  const lock = takeLock(folder, purpose);
  if ('holder' in lock) throw new Error('held');
  return lock;
};

describe('the lock of a folder', () => {
  it('is refused while its holder lives, and names the holder', () => {
    take('newsroom');
    expect(takeLock(folder, 'seed')).toMatchObject({
      holder: { pid: process.pid, purpose: 'newsroom', state: 'starting' },
    });
  });

  it('is free again after its release', () => {
    take('newsroom').release();
    expect(readLock(folder)).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says how far its holder is', () => {
    take('newsroom').announce('ready');
    expect(readLock(folder)).toMatchObject({ pid: process.pid, state: 'ready' });
  });

  it('is taken over from a process that is gone', () => {
    writeLock(
      JSON.stringify({ pid: NO_SUCH_PROCESS, processStart: '1', purpose: 'newsroom', state: 'ready' }),
    );
    take('newsroom');
    expect(readLock(folder)).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['newsroom.lock']);
  });

  it('is taken over when its number belongs to a later process', () => {
    writeLock(JSON.stringify({ pid: process.pid, processStart: '1', purpose: 'newsroom', state: 'ready' }));
    take('seed');
    expect(readLock(folder)).toMatchObject({ purpose: 'seed' });
  });

  it('is taken over when it is damaged', () => {
    writeLock('{"pid":');
    take('newsroom');
    expect(readLock(folder)).toMatchObject({ pid: process.pid });
  });

  it('is left alone by the release of one that lost it', () => {
    const lock = take('newsroom');
    writeLock(JSON.stringify({ pid: NO_SUCH_PROCESS, processStart: null, purpose: 'seed', state: 'ready' }));
    lock.release();
    expect(readLock(folder)).toMatchObject({ purpose: 'seed' });
  });
});
