import type { BulkAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';

/** What one can do with several documents of a list: press releases are not unpublished, but withdrawn one by one. */
export const arrangeBulkActions = (actions: BulkAction[]): BulkAction[] =>
  actions.map((stock) => {
    if (stock.type !== 'unpublish') return stock;
    const Unpublish: BulkAction = (props) => (props.model === PRESS_RELEASE ? null : stock(props));
    return Object.assign(Unpublish, { type: stock.type });
  });
