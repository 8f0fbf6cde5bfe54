import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBuildRecord, saveBuildRecord } from '../../../../src/app/cli/build-record';
import { hashSources } from '../../../../src/app/cli/source-hash';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-build-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('the record of what was built', () => {
  it('is empty before the first build', () => {
    expect(readBuildRecord(root)).toEqual({});
  });

  it('keeps the panel when the server is built', () => {
    saveBuildRecord(root, { panel: 'p' });
    saveBuildRecord(root, { server: 's' });
    expect(readBuildRecord(root)).toEqual({ panel: 'p', server: 's' });
  });

  it('counts as empty when it is damaged', () => {
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', 'built.json'), '{"ser');
    expect(readBuildRecord(root)).toEqual({});
  });
});

describe('the hash of sources', () => {
  beforeEach(() => {
    mkdirSync(join(root, 'src', 'admin'), { recursive: true });
    writeFileSync(join(root, 'src', 'index.ts'), 'one');
  });

  it('follows contents and names', () => {
    const before = hashSources(root, ['src']);
    writeFileSync(join(root, 'src', 'index.ts'), 'two');
    const changed = hashSources(root, ['src']);
    writeFileSync(join(root, 'src', 'index.ts'), 'one');
    writeFileSync(join(root, 'src', 'new.ts'), '');
    expect(new Set([before, changed, hashSources(root, ['src'])]).size).toBe(3);
  });

  it('passes over what is left out, and what does not exist', () => {
    const before = hashSources(root, ['src', 'nothing'], ['src/admin']);
    writeFileSync(join(root, 'src', 'admin', 'app.tsx'), 'panel');
    expect(hashSources(root, ['src', 'nothing'], ['src/admin'])).toBe(before);
  });
});
