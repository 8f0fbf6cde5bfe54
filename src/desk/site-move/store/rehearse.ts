import { digestDocument } from './moved-items';
import { mayBePublic } from './may-be-public';
import type { Moving } from './moving';
import { noteLacks } from './note-lacks';
import { sayLeft } from './say-left';
import { wantNamed } from './store-named';
import { sizeInFolder } from './bring-file';
import { pageData, releaseData } from './to-data';
import type { Fate } from '../domain/move-report';
import type { IdentifiedRecord } from '../domain/site-record';
import type { RecordPlace } from './records-file';

/** Says what a move would make of each record, and what it would lose; nothing is written. */
export const rehearse = async (moving: Moving): Promise<void> => {
  const { records, report } = moving;
  const files = [...records.places.values()].filter(({ kind }) => kind === 'file');
  for (const place of files) report.count('file', await rehearseFile(moving, place));
  // Pictures in texts are of files that would be there.
  const others = [...records.places.values()].filter(({ kind }) => kind !== 'file');
  for (const place of others) {
    const record = await records.read(place);
    const fate = await fateOf(moving, record, place);
    report.count(place.kind, fate);
    if (record.kind !== 'release' && record.kind !== 'page') continue;
    if (mayBePublic(moving, record)) report.public[record.kind] += 1;
    if (fate === 'made' || fate === 'updated')
      await (record.kind === 'page' ? pageData(moving, record) : releaseData(moving, record, new Map()));
    noteLacks(report, record);
  }
};

const rehearseFile = async (
  { records, options, report, items }: Moving,
  place: RecordPlace,
): Promise<Fate> => {
  const record = await records.read(place);
  if (record.kind !== 'file') return 'refused';
  const known = items.get(place.id);
  if (known !== undefined) return known.recordDigest === place.digest ? 'unchanged' : 'updated';
  const { uploads, fetchPictures } = options;
  const isThere =
    uploads !== null && record.path !== null && (await sizeInFolder(uploads, record.path)) !== null;
  if (isThere) {
    items.set(place.id, REHEARSED(place));
    return 'made';
  }
  if (fetchPictures && record.addresses.length > 0) {
    items.set(place.id, REHEARSED(place));
    return 'made';
  }
  const text =
    uploads === null
      ? 'No folder of uploads was given (--uploads), and pictures are not to be fetched (--fetch-pictures).'
      : `It is not in the folder of uploads: ${record.path ?? record.addresses[0] ?? ''}.`;
  report.find({ of: place.id, title: record.name, what: 'lost', text });
  return 'refused';
};

/** Stands for a file that is not made: no number of the library. */
const REHEARSED = (place: RecordPlace) => ({
  sourceId: place.id,
  uid: 'plugin::upload.file',
  documentId: place.id,
  fileId: 0,
  recordDigest: place.digest,
  written: {},
});

const fateOf = async (moving: Moving, record: IdentifiedRecord, place: RecordPlace): Promise<Fate> => {
  const { strapi, items } = moving;
  const known = items.get(place.id);
  if (known === undefined) {
    const isNamed = ['topic', 'organisation', 'contact', 'country', 'settings'].includes(record.kind);
    if (!isNamed) return 'made';
    const wanted = wantNamed(moving, record as Parameters<typeof wantNamed>[1], place.digest);
    return (await wanted.find?.()) == null ? 'made' : 'matched';
  }
  if (known.recordDigest === place.digest) return 'unchanged';
  if (Object.keys(known.written).length === 0) return 'matched';
  const now = await digestDocument(strapi, known.uid, known.documentId);
  return sayLeft(known.written, now, true) === null ? 'updated' : 'left';
};
