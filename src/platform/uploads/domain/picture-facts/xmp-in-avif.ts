import { readBoxes, readLocations, writeBox, writeLocations, type Box, type Location } from './avif-items';

const RDF = 'application/rdf+xml';
const FULL = 4; // bytes of version and flags

/** Says nothing: what a picture lists cannot be less than nothing. */
const NOTHING =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

/**
 * An AVIF with this XMP and no other; no pixel is changed. Null: with none, or one that says nothing. It stands at the end; what stood
 * there before is gone, and elsewhere it becomes nothing.
 *
 * @throws Error for an AVIF that is built in a way which is not known
 */
export const putXmpIntoAvif = (avif: Buffer, xmp: string | null): Buffer => {
  const boxes = readBoxes(avif);
  const meta = boxes.find(({ type }) => type === 'meta');
  if (meta === undefined) throw new Error('This AVIF lists nothing.');
  const parts = readBoxes(meta.content.subarray(FULL));
  const known = findXmp(parts);
  if (known === null && xmp === null) return avif;
  const { items, ...iloc } = readLocations(partOf(parts, 'iloc').content);
  const id = known ?? Math.max(...items.map((item) => item.id)) + 1;
  const packet = Buffer.from(xmp ?? NOTHING);
  const bytes = withoutPacket(
    avif,
    items.find((item) => item.id === id),
    boxes.at(-1),
  );
  const others = items.filter((item) => item.id !== id);
  const listed = known === null ? parts.map((part) => withItem(part, id, parts)) : parts.map(rewrite);
  if (known === null && !parts.some(({ type }) => type === 'iref'))
    listed.push(writeBox('iref', Buffer.alloc(FULL), describes(id, parts)));
  const write = (growth: number): Buffer => {
    const place = { index: 0, offset: bytes.length + growth + 8, length: packet.length };
    const own: Location = { id, method: 0, reference: 0, base: 0, extents: [place] };
    const locations = writeLocations({
      ...iloc,
      items: [...others.map((item) => moved(item, growth, meta.at)), own],
    });
    const content = listed.map((part, index) => (parts[index]?.type === 'iloc' ? locations : part));
    return writeBox('meta', meta.content.subarray(0, FULL), ...content);
  };
  const end = meta.at + sizeOf(meta, boxes, avif.length);
  const growth = write(0).length - (end - meta.at); // the same whatever the numbers are
  return Buffer.concat([
    bytes.subarray(0, meta.at),
    write(growth),
    bytes.subarray(end),
    writeBox('mdat', packet),
  ]);
};

const sizeOf = (box: Box, boxes: readonly Box[], length: number): number =>
  (boxes[boxes.indexOf(box) + 1]?.at ?? length) - box.at;

const partOf = (parts: readonly Box[], type: string): Box => {
  const part = parts.find((each) => each.type === type);
  if (part === undefined) throw new Error(`This AVIF has no ${type}.`);
  return part;
};

const rewrite = ({ type, content }: Box): Buffer => writeBox(type, content);

/** How many bytes the head of `iinf` takes, with the number of items. */
const headOfItems = (content: Buffer): number => FULL + (content[0] === 0 ? 2 : 4);

/** The number of the item that is XMP. */
const findXmp = (parts: readonly Box[]): number | null => {
  const { content } = partOf(parts, 'iinf');
  for (const { content: item } of readBoxes(content.subarray(headOfItems(content)))) {
    const isLong = item[0] === 3; // infe of version 2 has short numbers
    const at = isLong ? 8 : 6;
    const [, type = ''] = item.toString('latin1', at + 6).split('\0');
    if (item.toString('latin1', at + 2, at + 6) === 'mime' && type === RDF)
      return isLong ? item.readUInt32BE(FULL) : item.readUInt16BE(FULL);
  }
  return null;
};

/** Lists one item more, which describes the picture. */
const withItem = (part: Box, id: number, parts: readonly Box[]): Buffer => {
  if (part.type === 'iref') return writeBox('iref', part.content, describes(id, parts));
  if (part.type !== 'iinf') return rewrite(part);
  const at = headOfItems(part.content);
  const head = Buffer.from(part.content.subarray(0, at));
  head.writeUIntBE(head.readUIntBE(FULL, at - FULL) + 1, FULL, at - FULL);
  const numbers = Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]); // version 2, its number, not protected
  numbers.writeUInt16BE(id, FULL);
  const item = writeBox('infe', numbers, Buffer.from(`mime\0${RDF}\0`));
  return writeBox('iinf', head, part.content.subarray(at), item);
};

const describes = (id: number, parts: readonly Box[]): Buffer => {
  const { content } = partOf(parts, 'pitm');
  if (content[0] !== 0) throw new Error('This AVIF has longer numbers than are known.');
  const numbers = Buffer.from([0, 0, 0, 1, 0, 0]); // from, one, to
  numbers.writeUInt16BE(id, 0);
  content.copy(numbers, 4, FULL, FULL + 2);
  return writeBox('cdsc', numbers);
};

/** What lies behind the list goes along when it grows. */
const moved = (item: Location, growth: number, meta: number): Location => {
  if (item.method !== 0 || growth === 0) return item;
  if (item.base > meta) return { ...item, base: item.base + growth };
  const extents = item.extents.map((extent) => ({
    ...extent,
    offset: item.base + extent.offset > meta ? extent.offset + growth : extent.offset,
  }));
  return { ...item, extents };
};

/** Without what it said before. */
const withoutPacket = (avif: Buffer, item: Location | undefined, last: Box | undefined): Buffer => {
  if (item === undefined) return avif;
  const [extent] = item.extents;
  if (item.method !== 0 || item.extents.length !== 1 || extent === undefined)
    throw new Error('The XMP of this AVIF lies in a way that is not known.');
  const begin = item.base + extent.offset;
  const isLast = last?.type === 'mdat' && last.at + 8 === begin && begin + extent.length === avif.length;
  if (isLast) return avif.subarray(0, last.at);
  const bytes = Buffer.from(avif);
  bytes.fill(0, begin, begin + extent.length);
  return bytes;
};
