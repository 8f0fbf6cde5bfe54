import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';

/**
 * A plugin's button beside Save, such as “Publish multiple locales”: press releases do without, since all their languages go
 * through their own actions. Buttons in menus stay.
 */
export const hidePluginButtons = (stock: DocumentAction): DocumentAction => {
  const Button: DocumentAction = (props) => {
    const description = stock(props);
    const isBesideSave = [description?.position ?? 'panel'].flat().includes('panel');
    return props.model === PRESS_RELEASE && isBesideSave ? null : description;
  };
  return Object.assign(Button, { type: stock.type, position: stock.position });
};
