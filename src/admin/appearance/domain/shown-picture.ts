import { wordsOfPicture } from '../../../shared/release-text/words-of-picture';
import { textIn, textOrNull, type FormValues } from './read-values';

/** A picture with its words. */
export interface ShownPicture {
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

const NO_WORDS = { imageAlternativeText: null, imageCaption: null, imageCredit: null };

/**
 * A picture of the media library as readers get it.
 *
 * @param owner - the form whose words go before those of the library, if it has any
 */
export const showPicture = (file: FormValues | null, owner: FormValues | null): ShownPicture | null => {
  const url = textIn(file ?? {}, 'url');
  if (file === null || url === '') return null;
  const own =
    owner === null
      ? NO_WORDS
      : {
          imageAlternativeText: textOrNull(owner, 'imageAlternativeText'),
          imageCaption: textOrNull(owner, 'imageCaption'),
          imageCredit: textOrNull(owner, 'imageCredit'),
        };
  const library = {
    alternativeText: textOrNull(file, 'alternativeText'),
    caption: textOrNull(file, 'caption'),
  };
  const { alternativeText, caption, credit } = wordsOfPicture(own, library);
  return { url, alt: alternativeText ?? '', caption, credit };
};
