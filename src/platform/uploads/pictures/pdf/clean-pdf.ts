import { readFile, stat, writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  EncryptedPDFError,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFRef,
  PDFStream,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib';
import { stripJpeg } from '../../domain/strip-jpeg';
import type { PreparedPicture } from '../picture-task';
import { LockedError } from './locked-error';
import { writePdfXmp } from './write-pdf-xmp';

/** What programs keep for themselves, and small pictures of pages (ISO 32000-2, 7.7.3.3, 14.3, 14.5). */
const NOTES = ['Metadata', 'PieceInfo', 'Thumb', 'LastModified'].map((name) => PDFName.of(name));

const INFLATED = 200_000_000; // bytes of one picture

/**
 * Writes a PDF anew without what its program wrote of its author and itself: properties, XMP, small pictures of pages, names beside
 * comments, what was deleted and still lay in it, and metadata of the photos in it. Its title and what it claims of accessibility stay.
 *
 * @throws LockedError for one that is encrypted or signed, or that holds other files; Error for one that cannot be read
 */
export const cleanPdf = async (path: string): Promise<PreparedPicture> => {
  const document = await load(await readFile(path));
  const { context, catalog } = document;
  const title = document.getTitle() ?? '';
  const claims = readXmp(catalog.lookupMaybe(PDFName.of('Metadata'), PDFStream));
  delete context.trailerInfo.Info;
  catalog.delete(PDFName.of('Metadata'));
  const reached = reach(context, catalog);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
  if (title !== '')
    context.trailerInfo.Info = context.register(context.obj({ Title: PDFHexString.fromText(title) }));
  const xmp = writePdfXmp(title, claims);
  if (xmp !== null)
    catalog.set(
      PDFName.of('Metadata'),
      context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })),
    );
  const whole = `${path}-whole`;
  await writeFile(whole, await document.save({ updateFieldAppearances: false, addDefaultPage: false }));
  const { size } = await stat(whole);
  return { path: whole, size, width: null, height: null, sizes: [], facts: null };
};

const load = async (bytes: Buffer): Promise<PDFDocument> => {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw new LockedError('encrypted');
    throw error;
  }
};

/** Cleans whatever can be reached from the catalogue. @returns the objects of that */
const reach = (context: PDFContext, catalog: PDFDict): Set<PDFRef> => {
  const reached = new Set<PDFRef>();
  const waiting: PDFObject[] = [context.trailerInfo.Root ?? catalog];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next instanceof PDFRef) {
      if (reached.has(next)) continue;
      reached.add(next);
      const target = context.lookup(next);
      if (target instanceof PDFRawStream) context.assign(next, cleanPicture(target));
      const cleaned = context.lookup(next);
      if (cleaned !== undefined) waiting.push(cleaned);
    } else if (next instanceof PDFArray) for (const item of next.asArray()) waiting.push(item);
    else if (next instanceof PDFDict || next instanceof PDFStream) {
      const dict = next instanceof PDFDict ? next : next.dict;
      cleanDict(dict);
      for (const [, value] of dict.entries()) waiting.push(value);
    }
  }
  return reached;
};

const nameOf = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
};

const cleanDict = (dict: PDFDict): void => {
  if (dict.has(PDFName.of('ByteRange'))) throw new LockedError('signed');
  if (nameOf(dict, 'Type') === 'EmbeddedFile' || dict.has(PDFName.of('EF'))) throw new LockedError('files');
  for (const note of NOTES) dict.delete(note);
  const isComment = dict.has(PDFName.of('Subtype')) && dict.has(PDFName.of('Rect'));
  const isField = dict.has(PDFName.of('FT')) || dict.has(PDFName.of('Parent'));
  if (isComment && !isField && nameOf(dict, 'Subtype') !== 'Widget') dict.delete(PDFName.of('T')); // who wrote it
};

/** A photo loses its metadata; all other streams stay as they are. */
const cleanPicture = (stream: PDFRawStream): PDFRawStream => {
  const filters = stream.dict.lookup(PDFName.of('Filter'));
  const names = (filters instanceof PDFArray ? filters.asArray() : [filters]).flatMap((filter) =>
    filter instanceof PDFName ? [filter.decodeText()] : [],
  );
  if (names.includes('JPXDecode')) return PDFRawStream.of(stream.dict, emptyJpeg2000(stream.contents));
  const last = names.at(-1);
  if (last !== 'DCTDecode' && last !== 'DCT') return stream;
  let bytes = Buffer.from(stream.contents);
  for (const name of names.slice(0, -1)) {
    if (name !== 'FlateDecode' && name !== 'Fl') throw new LockedError(name);
    bytes = inflateSync(bytes, { maxOutputLength: INFLATED });
  }
  if (names.length > 1) {
    stream.dict.set(PDFName.of('Filter'), PDFName.of('DCTDecode'));
    stream.dict.delete(PDFName.of('DecodeParms'));
  }
  return PDFRawStream.of(stream.dict, stripJpeg(bytes));
};

/** Boxes of notes become free space (ISO/IEC 15444-1, annex I). A bare code stream has none. */
const emptyJpeg2000 = (contents: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(contents);
  for (let at = 0; at + 8 <= bytes.length && bytes[at] !== 0xff;) {
    const length = bytes.readUInt32BE(at);
    const end = length === 0 ? bytes.length : at + length;
    if (end < at + 8 || end > bytes.length) break;
    if (['xml ', 'uuid', 'uinf', 'jp2i'].includes(bytes.toString('latin1', at + 4, at + 8)))
      bytes.fill(0, at + 8, end).write('free', at + 4, 'latin1');
    at = end;
  }
  return bytes;
};

const readXmp = (stream: PDFStream | undefined): string =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8') : '';
