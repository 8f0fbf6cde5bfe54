import { plainText } from '../../domain/plain-text';
import type { WxrItem } from './wxr-events';

/** An entry of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly menu: string;
  /** Empty where it is that of its target. */
  readonly title: string;
  /** The entry above it. */
  readonly parent: string | null;
  readonly order: number;
  /** What it leads to: "post_type", "taxonomy", "custom". */
  readonly kind: string;
  /** A post or a term. */
  readonly target: string;
  readonly url: string;
  readonly isPublic: boolean;
}

export const readMenuItem = (item: WxrItem): MenuItem => {
  const meta = (key: string): string => item.meta.find((one) => one.key === key)?.value.trim() ?? '';
  const parent = meta('_menu_item_menu_item_parent');
  return {
    id: item.id,
    menu: item.terms.find(({ taxonomy }) => taxonomy === 'nav_menu')?.slug ?? '',
    title: plainText(item.title),
    parent: parent === '' || parent === '0' ? null : parent,
    order: Number.parseInt(item.order, 10) || 0,
    kind: meta('_menu_item_type'),
    target: meta('_menu_item_object_id'),
    url: meta('_menu_item_url'),
    isPublic: item.status === 'publish',
  };
};
