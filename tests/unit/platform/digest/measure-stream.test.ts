import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { measureStream } from '../../../../src/platform/digest/measure-stream';

const chunks = (...texts: string[]) => Readable.from(texts.map((text) => Buffer.from(text)));

describe('a measured stream', () => {
  it('is passed on as it is, with its length and sum', async () => {
    const { stream, sums } = measureStream(chunks('ab', 'c'));
    expect((await buffer(stream)).toString()).toBe('abc');
    expect(sums()).toEqual({
      bytes: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', // FIPS 180-2, appendix B.1
    });
  });

  it('fails where its source fails', async () => {
    const source = new Readable({
      read() {
        this.destroy(new Error('the disk'));
      },
    });
    await expect(buffer(measureStream(source).stream)).rejects.toThrow('the disk');
  });
});
