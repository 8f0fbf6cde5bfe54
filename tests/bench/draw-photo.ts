import { randomBytes } from 'node:crypto';
import sharp from 'sharp';

/** Noise of ever smaller grain and weight, as light and shade of a photograph have it: pixels across, and how much each counts. */
const GRAINS = [
  [4, 1],
  [16, 0.6],
  [64, 0.33],
  [256, 0.17],
  [1024, 0.06],
  [2048, 0.03],
] as const;

const SIZE = { width: 4000, height: 3000 }; // 12 megapixels

/** An invented photograph of 12 megapixels: a JPEG of some 2 MB, which encoders take for one of a camera. */
export const drawPhoto = async (): Promise<Buffer> => {
  const sum = new Float32Array(SIZE.width * SIZE.height * 3);
  for (const [grain, weight] of GRAINS) {
    const raw = { width: grain, height: (grain * 3) / 4, channels: 3 } as const;
    const noise = await sharp(randomBytes(raw.width * raw.height * 3), { raw })
      .resize({ ...SIZE, kernel: 'cubic', fit: 'fill' })
      .raw()
      .toBuffer();
    noise.forEach((value, index) => {
      sum[index] = (sum[index] ?? 0) + (value - 128) * weight;
    });
  }
  const pixels = Buffer.from(Uint8ClampedArray.from(sum, (value) => 128 + value).buffer);
  return sharp(pixels, { raw: { ...SIZE, channels: 3 } })
    .jpeg({ quality: 92 })
    .toBuffer();
};

/** Another file of the same picture: a comment of its own. */
export const withNumber = (jpeg: Buffer, number: number): Buffer => {
  const comment = Buffer.alloc(12);
  comment.writeUInt32BE(0xfffe000a); // ten bytes, two of which are its length
  comment.write(String(number), 4);
  return Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]);
};
