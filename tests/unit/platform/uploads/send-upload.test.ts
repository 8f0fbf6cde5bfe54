import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { sendUpload, type SendContext } from '../../../../src/platform/uploads/send-upload';
import type { StoredUpload, UploadStore } from '../../../../src/platform/uploads/stored-upload';

const FIRST = { letters: 'the first', etag: '"1"' };
const SECOND = { letters: 'another one', etag: '"2"' };

/** A place in which another upload, or none, takes the place of the first right after that was found. */
const replacing = (then: typeof SECOND | null): UploadStore => {
  let now: typeof FIRST | null = FIRST;
  const found = ({ letters, etag }: typeof FIRST): StoredUpload => ({
    size: letters.length,
    etag,
    modified: new Date(0),
  });
  return {
    find: () => {
      const before = now;
      now = then;
      return Promise.resolve(before && found(before));
    },
    open: (_name, part) => {
      if (now === null || (part !== undefined && part.etag !== now.etag)) return Promise.resolve(null);
      const letters = part ? now.letters.slice(part.start, part.end + 1) : now.letters;
      return Promise.resolve({ ...found(now), stream: Readable.from([letters]) });
    },
    names: () => Promise.resolve([]),
    put: () => Promise.resolve(),
  };
};

const ask = async (asked: Record<string, string>, then: typeof SECOND | null = SECOND) => {
  const headers: Record<string, string> = {};
  const context = {
    method: 'GET',
    res: { destroy: jest.fn() },
    get: (name: string) => asked[name] ?? '',
    set: (name: string, value: string) => {
      headers[name] = value;
    },
  } as unknown as SendContext;
  const isThere = await sendUpload(context, replacing(then), 'a.txt');
  const letters = isThere ? await text(context.body as Readable) : null;
  return { letters, headers, length: context.length, status: context.status };
};

describe('an upload that is replaced while it is asked for', () => {
  it.each([
    ['a part', { Range: 'bytes=0-6' }, 'another', 206],
    ['the whole, under a condition', { 'If-None-Match': '"0"' }, 'another one', 200],
  ])('is sent as it is then: %s', async (_what, asked, letters, status) => {
    const answer = await ask(asked);
    expect(answer).toMatchObject({ letters, length: letters.length, status });
    expect(answer.headers.ETag).toBe(SECOND.etag);
  });

  it('is none, and nothing is said of it, when it was taken away', async () => {
    const answer = await ask({ Range: 'bytes=0-6' }, null);
    expect(answer).toEqual({ letters: null, headers: {}, length: undefined, status: undefined });
  });
});
