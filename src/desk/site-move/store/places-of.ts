import type { Kind } from '../domain/move-report';
import type { Moving } from './moving';
import type { RecordPlace } from './records-file';

/** Where the records of some kinds stand in the file, in its order. */
export const placesOf = ({ records }: Moving, ...kinds: readonly Kind[]): RecordPlace[] =>
  [...records.places.values()].filter(({ kind }) => kinds.includes(kind));
