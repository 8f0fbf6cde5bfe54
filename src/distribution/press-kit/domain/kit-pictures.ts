import type { FeedEntry } from '../../feeds/domain/feed-entry';

/** A picture that a press kit packs. */
export interface KitPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  /** null for pictures inside the text: the media library has a caption, and no credit */
  readonly credit: string | null;
}

/** The picture of a release, then those inside its text that the newsroom keeps itself, each once. */
export const picturesOf = (
  { image, pictures }: Pick<FeedEntry, 'image' | 'pictures'>,
  own: ReadonlySet<string>,
): KitPicture[] => {
  const main =
    image === null
      ? []
      : [{ url: image.renditions[0].url, alt: image.alt, caption: image.caption, credit: image.credit }];
  const inside = pictures.filter(({ url }) => own.has(url)).map((picture) => ({ ...picture, credit: null }));
  return [...main, ...inside].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
};
