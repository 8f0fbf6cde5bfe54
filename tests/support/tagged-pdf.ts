import {
  decodePDFRawStream,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { SECRET, tagJpeg } from './tagged-pictures';

const XMP = `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description pdfuaid:part="1"
 pdf:Producer="Program ${SECRET}"><dc:creator>${SECRET}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;

/**
 * A PDF of one page with a rectangle and a photo, which says in every place who wrote it.
 *
 * @param what - why it cannot be written anew
 */
export const taggedPdf = async (what?: 'signed' | 'files' | 'encrypted'): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.setTitle('A map of wells');
  document.setAuthor(`Author ${SECRET}`);
  document.setProducer(`Program ${SECRET}`);
  const { context, catalog } = document;
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(XMP, { Type: 'Metadata' })));
  const page = document.addPage([200, 100]);
  page.node.set(PDFName.of('Contents'), context.register(context.stream('0 0 200 100 re f')));
  page.node.set(PDFName.of('PieceInfo'), context.obj({ Program: PDFString.of(SECRET) }));
  page.node.set(PDFName.of('Thumb'), context.register(context.stream(SECRET)));
  const comment = { Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], Contents: PDFString.of('a comment') };
  const note = context.obj({ ...comment, T: PDFString.of(SECRET) });
  page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]));
  const photo = tagJpeg(await whitePhoto(), 1);
  const picture = { Type: 'XObject', Subtype: 'Image', Width: 8, Height: 8, Filter: 'DCTDecode' };
  page.node.setXObject(PDFName.of('Photo'), context.register(context.stream(photo, picture)));
  context.register(PDFHexString.fromText(`deleted ${SECRET}`)); // what nothing leads to
  context.register(context.stream(`deleted ${SECRET}`));
  if (what === 'signed')
    catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: { ByteRange: [PDFNumber.of(0)] } }));
  if (what === 'files') await document.attach(Buffer.from('a'), 'a.txt');
  if (what === 'encrypted') document.encrypt({ userPassword: 'a', ownerPassword: 'b' });
  return document.save();
};

/** A PDF of one empty page. */
export const emptyPdf = async (): Promise<Buffer> => {
  const document = await PDFDocument.create();
  document.addPage([200, 100]);
  return Buffer.from(await document.save());
};

const whitePhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .jpeg()
    .toBuffer();

/** The bytes of a PDF, and those of all in it that is compressed. */
export const everyByteOf = async (bytes: Uint8Array): Promise<Buffer> => {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const parts: Buffer[] = [Buffer.from(bytes)];
  for (const [, object] of context.enumerateIndirectObjects()) {
    const text = object.toString();
    parts.push(Buffer.from(text));
    for (const [, hex = ''] of text.matchAll(/<([0-9A-Fa-f]{4,})>/g))
      parts.push(Buffer.from(Buffer.from(hex, 'hex').toString('latin1').replaceAll('\0', '')));
    if (object instanceof PDFRawStream) parts.push(contentsOf(object));
  }
  for (const value of Object.values(context.trailerInfo)) parts.push(Buffer.from(String(value)));
  parts.push(Buffer.from((await PDFDocument.load(bytes, { updateMetadata: false })).getAuthor() ?? ''));
  return Buffer.concat(parts);
};

const contentsOf = (stream: PDFRawStream): Buffer => {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const isPicture = filter instanceof PDFName && filter.decodeText() === 'DCTDecode';
  return Buffer.from(isPicture ? stream.contents : decodePDFRawStream(stream).decode());
};
