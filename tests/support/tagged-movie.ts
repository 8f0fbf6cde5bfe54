import { SECRET } from './tagged-pictures';

export const box = (type: string, ...parts: readonly (Buffer | string)[]): Buffer => {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

const numbers = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
  return bytes;
};

/** A track of one sample. */
const track = (handler: string, at: number, size: number, ...more: readonly Buffer[]): Buffer =>
  box(
    'trak',
    box('tkhd', Buffer.alloc(84)),
    ...more,
    box(
      'mdia',
      box('mdhd', Buffer.alloc(24)),
      box('hdlr', numbers(0, 0), handler, Buffer.alloc(13)),
      box(
        'minf',
        box('nmhd', numbers(0)),
        box(
          'stbl',
          box('stsd', numbers(0, 0)),
          box('stts', numbers(0, 1, 1, 1)),
          box('stsc', numbers(0, 1, 1, 1, 1)),
          box('stsz', numbers(0, 0, 1, size)),
          box('stco', numbers(0, 1, at)),
        ),
      ),
    ),
  );

/** Samples in the order of the file, with what dashboard cameras write between them. */
const SAMPLES = [
  ['vide', 'the film itself'],
  ['', `freeGPS 05.5560 ${SECRET}`],
  ['meta', `a place a second: 05.5560 ${SECRET}`],
  ['text', `GPS (05.5560, 0, 12) ${SECRET}`],
  ['soun', 'its sound'],
  ['sbtl', 'its subtitles'],
] as const;

/** A movie that says in every place where it was made, and with what. The samples come first. */
export const movie = (): Buffer => {
  const type = box('ftyp', 'isom', Buffer.alloc(4), 'isomiso2mp41');
  let at = type.length + 8;
  const tracks: Buffer[] = [];
  for (const [handler, sample] of SAMPLES) {
    const note = box('meta', `Camera-${SECRET}`);
    if (handler !== '') tracks.push(track(handler, at, sample.length, note));
    at += sample.length;
  }
  return Buffer.concat([
    type,
    box('mdat', ...SAMPLES.map(([, sample]) => sample)),
    box('free', `SERIAL-${SECRET}`),
    box(
      'moov',
      box('mvhd', Buffer.alloc(100)),
      box('udta', box('©xyz', '+05.5560-000.1969/'), box('loci', `05.5560 ${SECRET}`)),
      box('gps ', `OWNER-${SECRET}`),
      ...tracks,
    ),
    box('uuid', Buffer.alloc(16), `<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    Buffer.from(SECRET.slice(-3)), // too short for a box
  ]);
};

/** A movie in fragments; one with a track of places keeps them in each. */
export const fragments = (hasPlaces: boolean): Buffer =>
  Buffer.concat([
    box('ftyp', 'isom', Buffer.alloc(4), 'isomiso2mp41'),
    box('moov', track('vide', 0, 0), ...(hasPlaces ? [track('meta', 0, 0)] : []), box('mvex')),
    box('moof', box('mfhd', numbers(0, 1)), box('traf', box('tfhd', numbers(0, 1)), box('udta', SECRET))),
    box('mdat', 'the film itself'),
  ]);
