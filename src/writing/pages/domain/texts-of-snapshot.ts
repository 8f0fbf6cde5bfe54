import { toBlocks } from '../../../shared/blocks/block';
import { saidIn } from '../../../shared/blocks/said-in';
import type { FieldText } from '../../../shared/pictures/three-pillars';
import { isReference, type Snapshot, type SnapshotValue } from '../../history/domain/snapshot';

/** Which component it is says nothing to readers. */
const NO_WORDS = '__component';

/** The words of a version, each with its path, such as `sections.0.caption`; of what it refers to none. */
export const textsOfSnapshot = (snapshot: Snapshot): FieldText[] =>
  Object.entries(snapshot).flatMap(([name, value]) => (name === NO_WORDS ? [] : textsAt(name, value)));

const textsAt = (field: string, value: SnapshotValue): FieldText[] => {
  if (typeof value === 'string') return [{ field, text: value }];
  if (typeof value !== 'object' || value === null || isReference(value)) return [];
  if (isText(value)) return [{ field, text: toBlocks(value).map(saidIn).join('\n') }];
  return textsOfSnapshot(value as Snapshot).map(({ field: inner, text }) => ({
    field: `${field}.${inner}`,
    text,
  }));
};

/** Strapi's blocks. */
const isText = (value: SnapshotValue): boolean =>
  Array.isArray(value) &&
  value.some((node: SnapshotValue) => typeof node === 'object' && node !== null && 'children' in node);
