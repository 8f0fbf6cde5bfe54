import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { folderStore } from '../../../../src/platform/uploads/folder-store';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folder-store-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (letters: string) =>
  folderStore(folder).put('a.gif', Readable.from([Buffer.from(letters)]), letters.length);

/** What is read of it: its bytes, and the length that was said of them. */
const read = async () => {
  const upload = await folderStore(folder).open('a.gif');
  return upload && { letters: (await buffer(upload.stream)).toString(), ...upload };
};

describe('an upload in a folder', () => {
  it('is read as it was when it was opened, however often another takes its place meanwhile', async () => {
    const versions = ['a'.repeat(3000), 'b'.repeat(5000)];
    await put(versions[0] ?? '');
    let isOver = false;
    const readOn = async (): Promise<void> => {
      while (!isOver) {
        const upload = await read();
        expect(versions).toContain(upload?.letters);
        expect(upload?.size).toBe(upload?.letters.length);
      }
    };
    const readers = [readOn(), readOn(), readOn()];
    for (let turn = 1; turn <= 100; turn += 1) await put(versions[turn % 2] ?? '');
    isOver = true;
    await Promise.all(readers);
  });

  it('gives a part of the version that was asked for, and none of another', async () => {
    await put('first');
    const first = await folderStore(folder).find('a.gif');
    const part = { start: 1, end: 3, etag: first?.etag ?? '' };
    const opened = await folderStore(folder).open('a.gif', part);
    expect(opened && (await buffer(opened.stream)).toString()).toBe('irs');
    await put('another');
    expect((await folderStore(folder).open('a.gif', part)) === null).toBe(true);
  });

  it('is none when nothing has its name, or a folder has', async () => {
    expect(await folderStore(folder).open('a.gif')).toBeNull();
    mkdirSync(join(folder, 'a.gif'));
    expect(await folderStore(folder).open('a.gif')).toBeNull();
    expect(await folderStore(folder).open(`${'a'.repeat(300)}.gif`)).toBeNull();
  });
});
