import type { BulkAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';
import { tellUsesOfAll } from './tell-uses';

/**
 * What one can do with several documents of a list. Press releases are neither published nor unpublished there, but released and
 * withdrawn one by one: whoever does it looks at each.
 */
export const arrangeBulkActions = (actions: BulkAction[]): BulkAction[] =>
  actions.map((stock) => {
    switch (stock.type) {
      case 'delete':
        return tellUsesOfAll(stock, 'delete');
      case 'unpublish':
        return hideFromReleases(tellUsesOfAll(stock, 'unpublish'));
      default:
        return hideFromReleases(stock, 'publish');
    }
  });

/**
 * It is called all the same: React wants the same hooks in each rendering.
 *
 * @param kind - what it must say of itself to be hidden, where it has no type: *Publish* is told by that alone
 */
const hideFromReleases = (stock: BulkAction, kind?: string): BulkAction => {
  const Shown: BulkAction = (props) => {
    const description = stock(props);
    const isHidden = kind === undefined || description?.actionType === kind;
    return props.model === PRESS_RELEASE && isHidden ? null : description;
  };
  return Object.assign(Shown, { type: stock.type });
};
