import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';
import { useShortcut } from '../saving/use-shortcut';

/**
 * A button of the content manager that press releases do without: their own actions take its place. It is called all the same,
 * of no document, so that it asks the server for nothing: the window of a relation changes the type of a button while it is
 * mounted, and React wants the same hooks each time. The keys that it listens for publish no release.
 */
export const hideForReleases = (stock: DocumentAction): DocumentAction => {
  const Shown: DocumentAction = (props) => {
    const isHidden = props.model === PRESS_RELEASE;
    useShortcut('publish', isHidden, () => true);
    const description = stock(isHidden ? { ...props, document: undefined } : props);
    return isHidden ? null : description;
  };
  return Object.assign(Shown, { type: stock.type, position: stock.position });
};
