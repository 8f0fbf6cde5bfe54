import { nameInAddress } from '../../../shared/addresses/name-in-address';
import { toBlocks } from '../../../shared/blocks/block';
import { wordsOfField } from '../../../shared/pictures/words-of-field';
import { isEntity, type Entity, type FileShown, type Shown, type WordsShown } from './list-pictures';

/** A picture as the media library has it now. */
export interface LibraryPicture {
  readonly id: number;
  readonly hash: string;
  readonly url: string;
  /** Its descriptions, by language. */
  readonly texts: Readonly<Record<string, string>>;
  readonly caption: string | null;
  /** What the library said before, of which texts have copies. */
  readonly formerCaptions: readonly string[];
  /** Whether its rights or the consent to it ended. */
  readonly isClosed: boolean;
}

/** A row that has a closed picture in a field. */
export type ClosedPlace = Pick<WordsShown, 'uid' | 'id' | 'field'>;

/** By what the library finds the files of an answer: their numbers, and the hashes in texts. */
export const keysOf = (shown: readonly Shown[]): { readonly ids: number[]; readonly hashes: string[] } => ({
  ids: shown.flatMap((one) => (one.kind === 'file' && typeof one.file.id === 'number' ? [one.file.id] : [])),
  hashes: shown.flatMap((one) =>
    one.kind === 'text' ? toBlocks(one.of[one.name]).flatMap((block) => hashOf(block.image?.url) ?? []) : [],
  ),
});

const hashOf = (url: unknown): string | null =>
  typeof url === 'string' ? nameInAddress(url).replace(/\.[^.]*$/, '') : null;

/**
 * Writes into an answer how a picture is described in the language that is read, as `picturesAsNow` does in SQL. One that is closed is
 * taken out, with what is said of it: drafts have it.
 */
export const describePicture = (
  one: Shown,
  pictures: readonly LibraryPicture[],
  closed: readonly ClosedPlace[],
): void => {
  if (one.kind === 'file') describeFile(one, pictures);
  else if (one.kind === 'words') takeWords(one, closed);
  else {
    const { of, name, locale } = one;
    const blocks = of[name];
    if (Array.isArray(blocks)) of[name] = blocks.flatMap((block) => asNow(block, pictures, locale));
  }
};

const describeFile = ({ file, shownBy, locale }: FileShown, pictures: readonly LibraryPicture[]): void => {
  const picture = pictures.find(({ id }) => id === file.id);
  if (picture === undefined) return;
  if (picture.isClosed) takeFile(file, shownBy);
  else if (locale !== null && 'alternativeText' in file) file.alternativeText = picture.texts[locale] ?? null;
};

const SAID = ['alternativeText', 'caption'] as const;

const takeFile = (file: Entity, shownBy: FileShown['shownBy']): void => {
  if (shownBy === null) {
    for (const name of SAID) if (name in file) file[name] = null;
    return;
  }
  const { of, name } = shownBy;
  const value = of[name];
  of[name] = Array.isArray(value) ? value.filter((other) => other !== file) : null;
};

const takeWords = ({ of, uid, id, field }: WordsShown, closed: readonly ClosedPlace[]): void => {
  if (closed.some((place) => place.uid === uid && place.id === id && place.field === field))
    for (const name of wordsOfField(uid, field)) if (name in of) of[name] = null;
};

const asNow = (block: unknown, pictures: readonly LibraryPicture[], locale: string | null): unknown[] => {
  if (!isEntity(block) || block.type !== 'image' || !isEntity(block.image)) return [block];
  const hash = hashOf(block.image.url);
  const picture = pictures.find((one) => one.hash === hash);
  if (picture?.isClosed === true) return [];
  if (picture === undefined || locale === null) return [block];
  const { texts, url, caption, formerCaptions } = picture;
  const isDescribed = Object.keys(texts).length > 0;
  const words = isDescribed ? { alternativeText: texts[locale] ?? null } : {};
  const isCopy = formerCaptions.some((former) => former === (block.image as Entity).caption);
  return [{ ...block, image: { ...block.image, url, ...words, ...(isCopy && { caption }) } }];
};
