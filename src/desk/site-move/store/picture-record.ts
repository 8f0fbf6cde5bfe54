import type { FileRecord } from '../domain/site-record';
import type { Moving } from './moving';

/** The record of a picture; null for none, and for what is no file. */
export const pictureOf = async ({ records }: Moving, id: string | null): Promise<FileRecord | null> => {
  const place = id === null ? undefined : records.places.get(id);
  const record = place === undefined ? null : await records.read(place);
  return record?.kind === 'file' ? record : null;
};
