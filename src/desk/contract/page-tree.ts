/** What the panel knows of the tree of pages. Types alone. */
export type { MenuItem } from '../../reading/navigation/domain/build-navigation';
export type { ShownChange, ShownChanges } from '../page-tree/describe-changes';
export type { MovePlan } from '../page-tree/describe-move';
export type { TreeBranch, TreePage } from '../page-tree/list-pages';
