import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { tidyWorkFolders, withWorkFolder } from '../../../../src/platform/uploads/work-folder';

const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'], { stdio: 'ignore' });
afterAll(() => other.kill());

let place = '';

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'work-folders-'));
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

describe('a folder for temporary files', () => {
  it('is gone when the work is done, and when it failed', async () => {
    const put = (folder: string): Promise<void> => {
      writeFileSync(join(folder, 'a'), 'a');
      return Promise.resolve();
    };
    await withWorkFolder(put, { place });
    await expect(withWorkFolder(() => Promise.reject(new Error('Broken')), { place })).rejects.toThrow(
      'Broken',
    );
    expect(readdirSync(place)).toEqual([]);
  });

  it('is tidied after a crash of the process that had it, and of no other', async () => {
    const { pid: dead } = spawnSync(process.execPath, ['--version']);
    const left = await withWorkFolder((folder) => Promise.resolve(folder), { pid: dead, place });
    mkdirSync(left);
    mkdirSync(join(place, 'of-somebody-else'));
    await withWorkFolder(
      async (running) => {
        await tidyWorkFolders(place);
        expect(readdirSync(place).sort()).toEqual([basename(running), 'of-somebody-else'].sort());
      },
      { pid: Number(other.pid), place },
    );
    expect(existsSync(left)).toBe(false);
  });
});
