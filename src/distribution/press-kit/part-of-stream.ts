import { Readable } from 'node:stream';
import type { ByteRange } from '../../platform/uploads/domain/read-range';

/** Some bytes of a stream that can only be read from its beginning; the source is closed when they are sent. */
export const partOfStream = (source: Readable, part: ByteRange): Readable =>
  Readable.from(cut(source, part), { objectMode: false });

async function* cut(source: Readable, { start, end }: ByteRange): AsyncGenerator<Buffer> {
  let at = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    const from = Math.max(start - at, 0);
    if (from < chunk.length) yield chunk.subarray(from, end + 1 - at);
    at += chunk.length;
    if (at > end) return;
  }
}
