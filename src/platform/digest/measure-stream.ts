import { createHash } from 'node:crypto';
import { pipeline, Transform, type Readable } from 'node:stream';

/** What went through a stream. */
export interface Sums {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Measured {
  /** The source, passed on; it fails where the source fails. */
  readonly stream: Readable;
  /** Known at its end, and before. */
  readonly sums: () => Sums;
}

/** Passes a stream on and counts what goes through. */
export const measureStream = (source: Readable): Measured => {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  pipeline(source, stream, () => undefined); // an error is the stream's too, whose reader hears of it
  return { stream, sums: () => ({ bytes, sha256: hash.copy().digest('hex') }) };
};
