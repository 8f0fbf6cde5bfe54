import type { BulkAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';
import { tellUsesOfAll } from './tell-uses';

/** What one can do with several documents of a list: press releases are not unpublished, but withdrawn one by one. */
export const arrangeBulkActions = (actions: BulkAction[]): BulkAction[] =>
  actions.map((stock) => {
    if (stock.type === 'delete') return tellUsesOfAll(stock, 'delete');
    if (stock.type !== 'unpublish') return stock;
    const told = tellUsesOfAll(stock, 'unpublish');
    const Unpublish: BulkAction = (props) => (props.model === PRESS_RELEASE ? null : told(props));
    return Object.assign(Unpublish, { type: stock.type });
  });
