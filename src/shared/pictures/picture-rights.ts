/** Who made a picture and what is allowed with it, as it stands inside of each of its files (IPTC Photo Metadata 2025.1). */
export interface PictureRights {
  /** A photographer, mostly. */
  readonly creator: string | null;
  readonly copyright: string | null;
  /** For what it may be used. */
  readonly usageTerms: string | null;
  /** Where the licence is read: a web address. */
  readonly licence: string | null;
  /** Where a licence is had: a web address. */
  readonly licensor: string | null;
}

/** Null of a picture that says nothing. */
export const saidRights = (rights: PictureRights | null | undefined): PictureRights | null =>
  rights != null && Object.values(rights).some((said) => said !== null) ? rights : null;
