export interface StoredName {
  /** What the library calls the file, sizes of it too: "well_30fcbf9dfa5be381c5ed7e4668bc9740". */
  readonly hash: string;
  /** The name that it was uploaded with, as far as it is in an address: "well". */
  readonly stem: string;
}

const STORED = /^(?:(?:thumbnail|xsmall|small|medium|large)_)?((.+)_[0-9a-f]{10,})\.[^.]+$/;

/**
 * What a name in the folder of uploads is made of: a name, and random digits that Strapi adds.
 *
 * @returns null for what the library did not name
 * @example readStoredName('small_well_0123456789ab.png') // { hash: 'well_0123456789ab', stem: 'well' }
 */
export const readStoredName = (name: string): StoredName | null => {
  const [, hash, stem] = STORED.exec(name) ?? [];
  return hash === undefined || stem === undefined ? null : { hash, stem };
};
