import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { partOfStream } from '../../../../src/distribution/press-kit/part-of-stream';

describe('a part of a stream', () => {
  it.each([
    [0, 0, 'a'],
    [1, 3, 'bcd'],
    [2, 5, 'cdef'],
    [5, 5, 'f'],
  ])('from %i to %i is %s', async (start, end, text) => {
    const source = Readable.from(['ab', 'cd', 'ef'].map((text) => Buffer.from(text)));
    expect((await buffer(partOfStream(source, { start, end }))).toString()).toBe(text);
    expect(source.destroyed).toBe(true);
  });
});
