import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFile } from '../../../../src/app/cli/create-file';

const folder = mkdtempSync(join(tmpdir(), 'dateline-file-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('createFile', () => {
  it('makes a file for its owner only, and leaves nothing beside it', () => {
    expect(createFile(join(folder, 'secret'), 'one', 0o600)).toBe(true);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['secret']);
  });

  it('leaves a file alone that is there', () => {
    expect(createFile(join(folder, 'secret'), 'two', 0o600)).toBe(false);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe('one');
  });
});
