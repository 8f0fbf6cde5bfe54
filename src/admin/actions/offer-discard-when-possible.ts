import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';

/** For press releases, Discard changes stands there only when there is something to discard. */
export const offerDiscardWhenPossible = (stock: DocumentAction): DocumentAction => {
  const Discard: DocumentAction = (props) => {
    const description = stock(props);
    return props.model === PRESS_RELEASE && description?.disabled === true ? null : description;
  };
  return Object.assign(Discard, { type: stock.type, position: stock.position });
};
