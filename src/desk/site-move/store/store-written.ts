import { PAGE, RELEASE } from '../../../shared/content-types/uids';
import type { Fate } from '../domain/move-report';
import type { IdentifiedRecord, ReleaseRecord } from '../domain/site-record';
import { mayBePublic } from './may-be-public';
import type { Moving } from './moving';
import { noteLacks } from './note-lacks';
import { storeDocument } from './store-document';
import { wantCountry } from './store-named';
import { pageData, releaseData } from './to-data';

/** Stores a release or page; `isForced` writes it again though its record is the one that was written last. */
export const storeWritten = async (
  moving: Moving,
  record: IdentifiedRecord,
  digest: string,
  isForced = false,
): Promise<Fate> => {
  const { report } = moving;
  if (record.kind !== 'release' && record.kind !== 'page') return 'refused';
  const isPublic = mayBePublic(moving, record);
  const { fate, isPublic: isPublicNow } = await storeDocument(moving, {
    ...{ id: record.id, digest, addresses: record.addresses, isPublic, isForced },
    uid: record.kind === 'release' ? RELEASE : PAGE,
    title: record.languages[record.source]?.title ?? record.id,
    data: async () =>
      record.kind === 'page'
        ? pageData(moving, record)
        : releaseData(moving, record, await storeCountries(moving, record)),
  });
  if (!isForced) noteLacks(report, record);
  if (isPublicNow && !isForced) report.public[record.kind] += 1;
  return fate;
};

/** The countries of a release, by their codes; those that no record is of are made, or found. */
const storeCountries = async (moving: Moving, record: ReleaseRecord): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  for (const code of record.countries) {
    const id = moving.index.countries.get(code.toUpperCase());
    const wanted = id === undefined ? wantCountry(moving, code) : null;
    if (wanted !== null) await storeDocument(moving, wanted);
    const item = moving.items.get(id ?? wanted?.id ?? '');
    if (item !== undefined) found.set(code, item.documentId);
  }
  return found;
};
