import { showWindow } from '../accounts/show-window';
import { isLocale, type Locale } from '../../shared/locales/locales';
import { languageOfPanel } from '../accounts/door-words';
import { PictureWindow } from './picture-window';
import { loadPictures } from './pictures-client';

/**
 * Asks about pictures in a window.
 *
 * @param isWhole - all that can be said; else the four questions of who uploads
 * @returns whether something was said
 */
export const askPictures = async (ids: readonly number[], isWhole: boolean): Promise<boolean> => {
  const pictures = await loadPictures(ids);
  if (pictures.length === 0) return false;
  return showWindow<boolean>((answer) => (
    <PictureWindow pictures={pictures} locale={languageOfForm()} isWhole={isWhole} onDone={answer} />
  ));
};

/** The language of the form that is open; that of the panel elsewhere. */
const languageOfForm = (): Locale => {
  const asked = new URLSearchParams(window.location.search).get('plugins[i18n][locale]') ?? languageOfPanel();
  return isLocale(asked) ? asked : 'en';
};
