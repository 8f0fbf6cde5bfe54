import { SIDE_PANELS } from './form-styles';

const DRAWER = "div:has(> [data-testid='actions-drawer-overlay'])";

const CAN_BE_USED = 'button:not([disabled]):not([aria-disabled="true"])';

/**
 * Brings the keyboard to the first thing that one can do with the document, past all fields of its form: in the panels beside it, or
 * on narrow screens in the drawer at its foot.
 */
export const goToActions = (): void => {
  const place = document.querySelector(DRAWER) ?? document.querySelector(SIDE_PANELS);
  place?.querySelector<HTMLElement>(CAN_BE_USED)?.focus();
};
