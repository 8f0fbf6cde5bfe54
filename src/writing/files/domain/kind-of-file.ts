/** What the first bytes of a file say, in hexadecimal. Sources: the formats' own specifications; ISO/IEC 14496-12 for `ftyp`. */
const SIGNATURES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['png', /^89504e470d0a1a0a/],
  ['jpeg', /^ffd8ff/],
  ['gif', /^47494638(?:37|39)61/], // GIF87a, GIF89a
  ['webp', /^52494646.{8}57454250/], // RIFF … WEBP
  ['tiff', /^(?:49492a00|4d4d002a)/],
  ['bmp', /^424d.{8}00000000/],
  ['avif', /^.{8}66747970(?:61766966|61766973)/], // ftyp avif, avis
  ['heic', /^.{8}66747970(?:686569|686576|6d696631|6d736631)/], // ftyp hei…, hev…, mif1, msf1
  ['mp4', /^.{8}66747970/], // ftyp of any other brand
  ['pdf', /^255044462d/], // %PDF-
  ['zip', /^504b(?:0304|0506|0708)/],
  ['ole', /^d0cf11e0a1b11ae1/],
  ['ogg', /^4f676753/],
  ['matroska', /^1a45dfa3/],
  ['wav', /^52494646.{8}57415645/], // RIFF … WAVE
  ['mp3', /^(?:494433|ff(?:e2|e3|f2|f3|fa|fb))/], // ID3, or a frame
  ['rtf', /^7b5c727466/],
];

/** Bytes of a file's beginning that are looked at. */
export const BEGINNING = 64;

/** Endings by the signature that their files begin with. */
const ENDINGS: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  tif: 'tiff',
  heif: 'heic',
  m4v: 'mp4',
  m4a: 'mp4',
  mov: 'mp4',
  docx: 'zip',
  xlsx: 'zip',
  pptx: 'zip',
  odt: 'zip',
  ods: 'zip',
  odp: 'zip',
  epub: 'zip',
  doc: 'ole',
  xls: 'ole',
  ppt: 'ole',
  oga: 'ogg',
  ogv: 'ogg',
  opus: 'ogg',
  webm: 'matroska',
  mkv: 'matroska',
};

/** Endings that mean the same kind of file. */
const SAME: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpe: 'jpeg',
  jfif: 'jpeg',
  tif: 'tiff',
  htm: 'html',
};

/** @returns null for what has no signature, such as a text */
const kindOfBytes = (beginning: Uint8Array): string | null => {
  const digits = Buffer.from(beginning).toString('hex');
  return SIGNATURES.find(([, pattern]) => pattern.test(digits))?.[0] ?? null;
};

interface Replacement {
  /** The ending of the file that is there, with its dot, such as `.pdf`; it stays in the address. */
  readonly ending: string;
  /** The name of the file that is to take its place. */
  readonly name: string;
  readonly beginning: Uint8Array;
}

/**
 * Whether a file may take the place of another: the address keeps its ending, and with it the type that the file is served as.
 *
 * @example isSameKind({ ending: '.pdf', name: 'report.docx', beginning }) // false
 */
export const isSameKind = ({ ending, name, beginning }: Replacement): boolean => {
  const old = plain(ending);
  const dot = name.lastIndexOf('.');
  const given = dot > 0 ? plain(name.slice(dot)) : old;
  if ((SAME[given] ?? given) !== (SAME[old] ?? old)) return false;
  const known = new Set(SIGNATURES.map(([kind]) => kind));
  const expected = ENDINGS[old] ?? old;
  return kindOfBytes(beginning) === (known.has(expected) ? expected : null);
};

const plain = (ending: string): string => ending.replace(/^\./, '').toLowerCase();
