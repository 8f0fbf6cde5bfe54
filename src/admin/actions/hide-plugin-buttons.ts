import type { DocumentAction } from '../api/content-manager';
import { IN_ALL_LANGUAGES, PAGE, PRESS_RELEASE } from '../api/content-types';

/**
 * A plugin's button beside Save, such as “Publish multiple locales”: press releases do without, since all their languages go
 * through their own actions. What is there in all languages does without them too, and without “Delete entry (English)”: its
 * languages go together, whatever such a button says. A page is unpublished by its own button, which says what uses it; “Unpublish
 * multiple locales” does not. Other buttons in menus stay.
 */
export const hidePluginButtons = (stock: DocumentAction): DocumentAction => {
  const Button: DocumentAction = (props) => {
    const description = stock(props);
    const isBesideSave = [description?.position ?? 'panel'].flat().includes('panel');
    const isTogether = IN_ALL_LANGUAGES.includes(props.model);
    if (isBesideSave && (props.model === PRESS_RELEASE || isTogether)) return null;
    if (isBesideSave && props.model === PAGE && description?.variant === 'danger') return null;
    return isTogether && description?.variant === 'danger' ? null : description;
  };
  return Object.assign(Button, { type: stock.type, position: stock.position });
};
