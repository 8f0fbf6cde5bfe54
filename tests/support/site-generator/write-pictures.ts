import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

/** pixels; small, so that thousands are written in a second */
const SIDE = 16;

/** Where the picture of a number lies below the folder of uploads. */
export const picturePath = (number: number): string =>
  `${2012 + (number % 12)}/${String(1 + (number % 12)).padStart(2, '0')}/picture-${number}.png`;

/** Writes pictures of one colour each, no two the same. */
export const writePictures = (uploads: string, count: number): void => {
  for (let number = 1; number <= count; number += 1) {
    const file = join(uploads, picturePath(number));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, makePng(number));
  }
};

/** Source: PNG (ISO/IEC 15948), sections 5 and 11: signature, IHDR, IDAT, IEND. */
const makePng = (number: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(SIDE, 0);
  head.writeUInt32BE(SIDE, 4);
  head.set([8, 2, 0, 0, 0], 8); // 8 bits, red green blue
  const row = Buffer.alloc(1 + SIDE * 3);
  for (let pixel = 0; pixel < SIDE; pixel += 1)
    row.writeUIntBE((number * 2_654_435) % 0xffffff, 1 + pixel * 3, 3);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: SIDE }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};
