import type { Locale } from '../../../../shared/locales/locales';
import { plainText } from '../../domain/plain-text';
import { isFields, textOf, type Entity } from './entity';

/** An entry of a menu. */
export interface MenuLink {
  readonly id: string;
  readonly menu: string;
  readonly title: string;
  readonly locale: Locale;
  /** The entry above it. */
  readonly parent: string | null;
  readonly weight: number;
  readonly isShown: boolean;
  /** "entity:node/5", "internal:/about", "/fr/about", "https://…" */
  readonly target: string;
}

/** An entry as Drupal keeps it, and as the module for menus in the interface tells it. */
export const readMenuLink = ({ id, bundle, values }: Entity, locale: Locale): MenuLink => {
  const link = isFields(values.link) ? values.link : {};
  const route = isFields(values.route) && isFields(values.route.parameters) ? values.route.parameters : {};
  const nid = textOf(route.node);
  const parent = plainId(textOf(values.parent));
  return {
    id: plainId(id),
    menu: textOf(values.menu_name) || bundle,
    title: plainText(textOf(values.title)),
    locale,
    parent: parent === '' ? null : parent,
    weight: Number(textOf(values.weight)) || 0,
    isShown: values.enabled !== false,
    target: nid === '' ? textOf(link.uri) || textOf(values.url) : `entity:node/${nid}`,
  };
};

const plainId = (id: string): string => id.replace(/^menu_link_content:/, '');

/**
 * The path that an entry leads to; null for one that leads elsewhere.
 *
 * @example pathOfTarget('entity:node/5') // '/node/5'
 */
export const pathOfTarget = (target: string): string | null => {
  const path = target.replace(/^entity:\/?/, '/').replace(/^(?:internal|base):\/?/, '/');
  if (/^route:<front>|^<front>/.test(target)) return '/';
  return path.startsWith('/') ? path.replace(/[?#].*$/s, '').replace(/(.)\/+$/, '$1') || '/' : null;
};
