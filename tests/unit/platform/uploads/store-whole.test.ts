import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deleteLast, waitToDelete } from '../../../../src/platform/uploads/delete-last';
import { storeWhole, tidyUploads } from '../../../../src/platform/uploads/store-whole';
import { noteStored, undoOnFailure } from '../../../../src/platform/uploads/undo-stored';

type Method = (file: object) => Promise<unknown>;

let folder = '';
let provider: Record<'uploadStream' | 'replaceStream' | 'delete', Method>;
let strapi: never;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-whole-'));
  mkdirSync(join(folder, 'uploads'));
  const nothing: Method = () => Promise.resolve();
  const remove = ({ hash, ext }: { hash: string; ext: string }) => {
    rmSync(join(folder, 'uploads', `${hash}${ext}`), { force: true });
    return Promise.resolve();
  };
  provider = { uploadStream: nothing, replaceStream: nothing, delete: remove as Method };
  strapi = {
    config: { get: () => 'local' },
    dirs: { static: { public: folder } },
    plugin: () => ({ provider }),
    log: { error: () => undefined },
  } as never;
  storeWhole(strapi);
  noteStored(strapi);
  waitToDelete(strapi);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const stored = (): string[] => readdirSync(join(folder, 'uploads')).sort();
const file = (hash: string, text: string) => ({ hash, ext: '.txt', stream: Readable.from([text]) });

/** Breaks off in the middle, as on a full disk. */
const broken = (hash: string) => ({
  hash,
  ext: '.txt',
  stream: Readable.from(
    (function* () {
      yield 'half';
      throw new Error('No space');
    })(),
  ),
});

describe('a file that is stored', () => {
  it('is there whole, and knows its address', async () => {
    const sent: { url?: string } & ReturnType<typeof file> = file('a', 'whole');
    await provider.uploadStream(sent);
    expect([stored(), sent.url]).toEqual([['a.txt'], '/uploads/a.txt']);
  });

  it('leaves nothing when it breaks off', async () => {
    await expect(provider.uploadStream(broken('a'))).rejects.toThrow('No space');
    expect(stored()).toEqual([]);
  });

  it('goes again with the others when what it belongs to fails', async () => {
    await provider.uploadStream(file('before', 'x'));
    const work = undoOnFailure(strapi, () =>
      Promise.all([provider.uploadStream(file('a', 'whole')), provider.uploadStream(broken('thumbnail_a'))]),
    );
    await expect(work).rejects.toThrow('No space');
    expect(stored()).toEqual(['before.txt']);
  });
});

describe('a file that takes the place of another', () => {
  const replaceThen = (next: () => Promise<unknown>) =>
    undoOnFailure(strapi, () =>
      deleteLast(async () => {
        await provider.replaceStream(file('a', 'new'));
        return next();
      }),
    );
  const read = () => readFileSync(join(folder, 'uploads', 'a.txt'), 'utf8');
  beforeEach(() => provider.uploadStream(file('a', 'old')));

  it('does so when nothing is refused any more', async () => {
    let before = '';
    await replaceThen(() => Promise.resolve((before = read())));
    expect(before).toBe('old');
    expect([read(), stored()]).toEqual(['new', ['a.txt']]);
  });

  it('does not when it breaks off, or when something else fails', async () => {
    await expect(provider.replaceStream(broken('a'))).rejects.toThrow('No space');
    await expect(replaceThen(() => Promise.reject(new Error('Refused')))).rejects.toThrow('Refused');
    expect([read(), stored()]).toEqual(['old', ['a.txt']]);
  });
});

describe('what a crash left half-written', () => {
  it('goes at a start, when nobody writes it any more', async () => {
    for (const name of ['.a.txt.part', '.b.txt.part', 'c.txt'])
      writeFileSync(join(folder, 'uploads', name), 'x');
    utimesSync(join(folder, 'uploads', '.a.txt.part'), 0, 0);
    await tidyUploads(strapi);
    expect(stored()).toEqual(['.b.txt.part', 'c.txt']);
  });
});
