import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';

/**
 * A button of the content manager that press releases do without: their own actions take its place. It is not even called
 * for them, since it would listen for keys; the type never changes while a button is mounted.
 */
export const hideForReleases = (stock: DocumentAction): DocumentAction => {
  const Shown: DocumentAction = (props) => (props.model === PRESS_RELEASE ? null : stock(props));
  return Object.assign(Shown, { type: stock.type, position: stock.position });
};
