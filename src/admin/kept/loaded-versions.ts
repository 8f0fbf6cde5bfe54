import { createStore } from '../logic/store';

/** The version that a form was loaded with, and who saved it. */
export interface LoadedVersion {
  readonly documentId?: string;
  /** ISO 8601, UTC. */
  readonly updatedAt?: string;
  readonly updatedBy?: { readonly firstname?: string | null; readonly lastname?: string | null } | null;
}

/** Of the forms in this window, by the names of their places. */
export const loadedVersions = createStore<ReadonlyMap<string, LoadedVersion>>(new Map());

export const setLoadedVersion = (place: string, version: LoadedVersion): void => {
  if (loadedVersions.get().get(place) !== version)
    loadedVersions.set(new Map([...loadedVersions.get(), [place, version]]));
};

/**
 * The mark of the version that a form in this window was loaded with; undefined where none is open.
 *
 * @param documentId - undefined of what there is one only of
 * @param locale - empty for a type that is written in no language
 */
export const findLoadedAt = (
  uid: string,
  documentId: string | undefined,
  locale: string,
): string | undefined => {
  const name = ` ${uid} ${documentId ?? 'new'} ${locale}`;
  return [...loadedVersions.get()].find(([place]) => place.endsWith(name))?.[1].updatedAt;
};

/** Who saved it, by name; undefined for tools and for people who are gone. */
export const savedBy = ({ updatedBy }: LoadedVersion): string | undefined => {
  const name = [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ');
  return name === '' ? undefined : name;
};
