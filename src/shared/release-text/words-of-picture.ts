/** What a release says of its picture. */
export interface OwnWords {
  readonly imageAlternativeText: string | null | undefined;
  readonly imageCaption: string | null | undefined;
  readonly imageCredit: string | null | undefined;
}

/** What the media library says of a file, in one language for all. */
export interface LibraryWords {
  readonly alternativeText?: string | null | undefined;
  readonly caption?: string | null | undefined;
  /** As it stood in the picture that was uploaded. */
  readonly credit?: string | null | undefined;
}

/**
 * The words of the picture of a release, wherever it is shown: those of the release go before those of the library.
 *
 * @example wordsOfPicture({ imageAlternativeText: ' ', imageCaption: 'C', imageCredit: null }, { alternativeText: 'A' })
 * // { alternativeText: 'A', caption: 'C', credit: null }
 */
export const wordsOfPicture = (
  { imageAlternativeText, imageCaption, imageCredit }: OwnWords,
  file: LibraryWords,
): { alternativeText: string | null; caption: string | null; credit: string | null } => ({
  alternativeText: filled(imageAlternativeText) ?? file.alternativeText ?? null,
  caption: filled(imageCaption) ?? file.caption ?? null,
  credit: filled(imageCredit) ?? filled(file.credit),
});

const filled = (text: string | null | undefined): string | null =>
  text == null || text.trim() === '' ? null : text;
