import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the picture of a number lies below the folder of uploads. */
export const picturePath = (number: number): string =>
  `${2012 + (number % 12)}/${String(1 + (number % 12)).padStart(2, '0')}/picture-${number}.jpg`;

/**
 * Writes pictures, no two the same: the photographs in turn, each with a comment of its own.
 *
 * @param photographs - JPEGs; one of 16 pixels when left out, of which thousands are written in a second
 */
export const writePictures = (
  uploads: string,
  count: number,
  [first = SMALL, ...others]: readonly Buffer[] = [],
): void => {
  const all = [first, ...others];
  for (let number = 1; number <= count; number += 1) {
    const file = join(uploads, picturePath(number));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, withComment(all[number % all.length] ?? first, `picture ${number}`));
  }
};

const START = 2; // bytes of the mark that a JPEG begins with

/** Source: JPEG (ITU-T T.81), B.2.4.5: a segment of a comment, its length with the two bytes that say it. */
const withComment = (jpeg: Buffer, comment: string): Buffer => {
  const segment = Buffer.from([0xff, 0xfe, 0, 0, ...Buffer.from(comment, 'latin1')]);
  segment.writeUInt16BE(segment.length - 2, 2);
  return Buffer.concat([jpeg.subarray(0, START), segment, jpeg.subarray(START)]);
};

/** A square of one colour. */
const SMALL = Buffer.from(
  '/9j/2wBDABQUFBQVFBcZGRcfIh4iHy4rJycrLkYyNjI2MkZqQk5CQk5Cal5yXVZdcl6phXZ2hanDpJukw+zT0+z/////////2wBDARQUFBQVFBcZGRcfIh4iHy4rJycrLkYyNjI2MkZqQk5CQk5Cal5yXVZdcl6phXZ2hanDpJukw+zT0+z/////////wgARCAAQABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUAQEAAAAAAAAAAAAAAAAAAAAE/9oADAMBAAIQAxAAAACQNH//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/AB//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/AH//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/AH//2Q==',
  'base64',
);
