import type { PictureRights } from '../../../shared/pictures/picture-rights';
import type { FeedEntry } from '../../feeds/domain/feed-entry';

/** A picture that a press kit packs. */
export interface KitPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** null: not known */
  readonly rights: PictureRights | null;
}

/** What the media library knows of a picture inside a text. */
export type OwnPicture = Pick<KitPicture, 'credit' | 'rights'>;

/** Pictures inside the texts that the newsroom keeps itself, by their address. */
export type OwnPictures = ReadonlyMap<string, OwnPicture>;

/** The picture of a release, then those inside its text that the newsroom keeps itself, each once. */
export const picturesOf = (
  { image, pictures }: Pick<FeedEntry, 'image' | 'pictures'>,
  own: OwnPictures,
): KitPicture[] => {
  const main =
    image === null
      ? []
      : [
          {
            url: image.renditions[0].url,
            alt: image.alt,
            caption: image.caption,
            credit: image.credit,
            rights: image.rights,
          },
        ];
  const inside = pictures.flatMap((picture) => {
    const known = own.get(picture.url);
    return known === undefined ? [] : [{ ...picture, ...known }];
  });
  return [...main, ...inside].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
};
