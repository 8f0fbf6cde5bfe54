import { groupOf } from '../form/groups';
import { fold } from '../form/folds';

const FORM = "#main-content [role='tabpanel'][data-state='active']";

const CAN_BE_USED = 'button:not([disabled]), input:not([disabled]), textarea:not([disabled])';

/**
 * Brings the keyboard to a field of a form, and opens the group that it is in. Inputs bear the names of their fields; what is made of
 * several parts (pictures, lists) is found by its label.
 *
 * @param label - as the form shows it
 */
export const focusField = (uid: string, field: string, label: string): void => {
  const group = groupOf(uid, field);
  if (group?.isFolded === true) fold(uid, group.id, false);
  requestAnimationFrame(() => {
    const target = inputOf(field) ?? partOf(label);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  });
};

const inputOf = (field: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`${FORM} [name='${field}']:is(input, textarea, [contenteditable])`);

/** The first thing that can be used near a label: up from it, until there is one. */
const partOf = (label: string): HTMLElement | null => {
  const labels = [...document.querySelectorAll(`${FORM} label`)];
  const own = labels.find(({ textContent }) => textContent.startsWith(label));
  for (let place = own?.parentElement ?? null; place !== null; place = place.parentElement) {
    const found = place.querySelector<HTMLElement>(CAN_BE_USED);
    if (found !== null) return found;
  }
  return null;
};
