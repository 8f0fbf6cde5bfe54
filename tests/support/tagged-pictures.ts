import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { exifBlock, PLACE_BYTES } from './exif-block';

export const KINDS = ['jpeg', 'png', 'webp', 'tiff', 'avif', 'gif'] as const;
export type Kind = (typeof KINDS)[number];

/** What may be served of a tagged picture. Of the signs, one needs escaping. */
export const CREDIT = 'Agency & Sons <invented>';
export const COPYRIGHT = '© 2026 Invented Agency';
export const CREATOR = 'Ama Invented';
export const TERMS = 'For press use only';
export const LICENCE = 'https://example.org/licence';

/** All that must not be served has this in it, or is one of {@link PLACE_BYTES}. */
export const SECRET = 'of-the-tests';

const XMP = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ps="http://ns.adobe.com/photoshop/1.0/"
 xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:plus="http://ns.useplus.org/ldf/xmp/1.0/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 exif:GPSLatitude="5,33N-of-the-tests" aux:SerialNumber="SERIAL-of-the-tests" aux:OwnerName="OWNER-of-the-tests"
 ps:Credit="Agency &amp; Sons &lt;invented&gt;" ps:City="Accra" ps:Headline="A headline"
 xmpRights:WebStatement="https://example.org/licence" ps:DateCreated="2026-11-02T10:11:12">
 <dc:creator><rdf:Seq><rdf:li>Ama Invented</rdf:li></rdf:Seq></dc:creator>
 <dc:rights><rdf:Alt><rdf:li xml:lang="fr">en français</rdf:li><rdf:li xml:lang="x-default">© 2026 Invented Agency</rdf:li></rdf:Alt></dc:rights>
 <xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">For press use only</rdf:li></rdf:Alt></xmpRights:UsageTerms>
 <dc:description><rdf:Alt><rdf:li xml:lang="x-default">A woman at a well</rdf:li></rdf:Alt></dc:description>
 <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://example.org/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>
 <plus:ModelReleaseStatus rdf:resource="http://ns.useplus.org/ldf/vocab/MR-LMR"/>
 <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A woman draws water</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
 <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Esi ${SECRET}</rdf:li><rdf:li>Kofi ${SECRET}</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
 <Iptc4xmpExt:LocationCreated><rdf:Bag><rdf:li rdf:parseType="Resource"><Iptc4xmpExt:CountryName>Ghana</Iptc4xmpExt:CountryName></rdf:li></rdf:Bag></Iptc4xmpExt:LocationCreated>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

/** What is to be read of a tagged picture. */
export const FACTS = {
  creator: CREATOR,
  credit: CREDIT,
  copyright: COPYRIGHT,
  rights: TERMS,
  licence: LICENCE,
  licensor: 'https://example.org/buy',
  alternativeText: 'A woman draws water',
  caption: 'A woman at a well',
  headline: 'A headline',
  takenAt: '2026-11-02T10:11:12',
  city: 'Accra',
  country: 'Ghana',
  persons: `Esi ${SECRET}, Kofi ${SECRET}`,
  modelRelease: 'http://ns.useplus.org/ldf/vocab/MR-LMR',
};

/** Left half red, right half blue: it shows how it stands. */
const halves = (width: number, height: number): Sharp => {
  const half = { width: width / 2, height, channels: 3, background: '#00c' } as const;
  return sharp({ create: { width, height, channels: 3, background: '#c00' } }).composite([
    { input: { create: half }, left: width / 2, top: 0 },
  ]);
};

/** A picture of 300 by 100 pixels, so that it gets a small one, with every tag that its kind can hold. */
export const taggedPicture = async (kind: Kind, orientation = 1): Promise<Buffer> => {
  const camera = {
    IFD0: { Artist: CREATOR, Model: `Camera-${SECRET}` },
    IFD2: { BodySerialNumber: `SERIAL-${SECRET}`, CameraOwnerName: `OWNER-${SECRET}` },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '335577/100003 0/1 0/1' },
  };
  const plain = halves(300, 100).toFormat(kind);
  if (kind === 'jpeg') return tagJpeg(await plain.toBuffer(), orientation);
  if (kind === 'png') return tagPng(await plain.toBuffer(), orientation);
  if (kind === 'gif') return tagGif(await plain.toBuffer());
  const tagged = plain.withMetadata({ orientation, exif: camera }).withXmp(XMP);
  return Buffer.concat([
    await tagged.toBuffer(),
    kind === 'webp' ? Buffer.from(`tail-${SECRET}`) : Buffer.alloc(0),
  ]);
};

export const segment = (marker: number, ...parts: readonly (Buffer | string)[]): Buffer => {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

export const dataSet = (set: number, text: string): Buffer => {
  const head = Buffer.from([0x1c, 2, set, 0, 0]);
  head.writeUInt16BE(Buffer.byteLength(text), 3);
  return Buffer.concat([head, Buffer.from(text)]);
};

/** IPTC-IIM among the resources of Photoshop, as agencies send it. */
export const iimSegment = (...sets: readonly Buffer[]): Buffer => {
  const block = Buffer.concat(sets);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(block.length);
  return segment(0xed, 'Photoshop 3.0\0', '8BIM\u0004\u0004\0\0', length, block);
};

export const tagJpeg = (plain: Buffer, orientation: number, more = Buffer.alloc(0)): Buffer =>
  Buffer.concat([
    plain.subarray(0, 2),
    segment(0xe0, 'JFXX\0\u0010', `thumbnail-${SECRET}`),
    segment(0xe1, 'Exif\0\0', exifBlock(orientation, SECRET)),
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0', XMP),
    iimSegment(dataSet(110, 'a credit that XMP overrules'), dataSet(90, 'Elsewhere')),
    segment(0xe2, 'MPF\0', `second-${SECRET}`),
    segment(0xe5, `maker-${SECRET}`),
    segment(0xfe, `comment-${SECRET}`),
    more,
    plain.subarray(2),
    Buffer.from(`after the end ${SECRET}`),
    PLACE_BYTES.little,
  ]);

/** A picture of an agency that writes IPTC-IIM alone, in Latin 1. */
export const iimJpeg = async (): Promise<Buffer> => {
  const plain = await halves(64, 32).jpeg().toBuffer();
  const latin = Buffer.concat([dataSet(80, 'x'), Buffer.alloc(0)]);
  latin[latin.length - 1] = 0xe9; // é
  const sets = [dataSet(110, 'Agency'), latin, dataSet(55, '20261102'), dataSet(25, 'keyword')];
  return Buffer.concat([plain.subarray(0, 2), iimSegment(...sets), plain.subarray(2)]);
};

export const chunk = (type: string, content: Buffer): Buffer => {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), content, Buffer.alloc(4)]);
  whole.writeUInt32BE(content.length);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
};

export const HEAD_OF_PNG = 33; // bytes: its signature and IHDR

const tagPng = (plain: Buffer, orientation: number): Buffer =>
  Buffer.concat([
    plain.subarray(0, HEAD_OF_PNG),
    chunk('eXIf', exifBlock(orientation, SECRET)),
    chunk('tEXt', Buffer.from(`Author\0OWNER-${SECRET}`, 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.from(`packed-${SECRET}`))])),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`)),
    chunk('teSt', Buffer.from(`own-${SECRET}`)),
    plain.subarray(HEAD_OF_PNG),
    Buffer.from(`after the end ${SECRET}`),
  ]);

const tagGif = (plain: Buffer): Buffer => {
  const comment = Buffer.from(`comment-${SECRET}`);
  return Buffer.concat([
    plain.subarray(0, -1),
    Buffer.from([0x21, 0xfe, comment.length]),
    comment,
    Buffer.from('0021ff0b', 'hex'),
    Buffer.from(`XMP DataXMP${XMP}\u0001`),
    Buffer.from(Array.from({ length: 256 }, (_, index) => 255 - index)),
    Buffer.from([0]),
    plain.subarray(-1),
  ]);
};
