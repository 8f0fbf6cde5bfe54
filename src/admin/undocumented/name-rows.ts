/*
 * A list of parts calls each row by a field of the part that is text. Rows of parts without one have no name, for the eye and for
 * screen readers: they are found below the label of their field, and named by an attribute that FormStyles writes out.
 */

/** The attribute of a row's button that has its name. */
export const ROW_NAME = 'data-newsroom-row';

const ROW = 'h3 > button[aria-expanded]';

/**
 * Names the rows of a field, also those that Strapi draws anew, as after one was dragged.
 *
 * @param form - where the field is
 * @param label - of the field, as the form shows it
 * @param names - in the order of the rows
 * @returns stops it
 */
export const nameRows = (form: ParentNode, label: string, names: readonly string[]): (() => void) => {
  const list = findList(form, label);
  if (list === null) return () => undefined;
  const name = (): void => {
    const rows = [...list.querySelectorAll(ROW)];
    if (rows.length !== names.length) return; // one is being dragged
    rows.forEach((row, index) => {
      const own = names[index] ?? '';
      row.setAttribute('aria-label', own);
      row.setAttribute(ROW_NAME, own);
    });
  };
  name();
  const observer = new MutationObserver(name);
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
};

/** Up from the label, until there are rows. */
const findList = (form: ParentNode, label: string): Element | null => {
  const own = [...form.querySelectorAll('label')].find(({ textContent }) => textContent.startsWith(label));
  for (let place = own?.parentElement ?? null; place !== null; place = place.parentElement)
    if (place.querySelector(ROW) !== null) return place;
  return null;
};
