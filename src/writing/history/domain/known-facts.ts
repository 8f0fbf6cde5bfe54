import { isReference, type FileFacts, type Snapshot, type SnapshotValue } from './snapshot';

/** What a version says of each file that it shows, by the file's number. */
export type Facts = ReadonlyMap<string | number, FileFacts>;

/** @example findFacts({ image: { ref: 7, label: 'a.png', file: { digest: 'ab' } } }) // Map { 7 => { digest: 'ab' } } */
export const findFacts = (snapshot: Snapshot): Facts => new Map(collect(snapshot));

const collect = (value: SnapshotValue | undefined): [string | number, FileFacts][] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isReference(value)) return value.file === undefined ? [] : [[value.ref, value.file]];
  return Object.values<SnapshotValue>(value).flatMap(collect);
};

/**
 * The facts of a file that two versions can be compared by: those that both have. A version of before there were facts has none,
 * and a digest may not be known yet.
 */
export const knownOfBoth =
  (some: Facts, others: Facts) =>
  (ref: string | number): readonly string[] => {
    const [one, other] = [some.get(ref), others.get(ref)];
    if (one === undefined || other === undefined) return [];
    return Object.keys(one).filter(
      (fact) => fact in other && (fact !== 'digest' || (one.digest !== null && other.digest !== null)),
    );
  };
