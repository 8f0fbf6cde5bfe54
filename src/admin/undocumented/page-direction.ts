import { directionOf } from '../../shared/locales/direction';
import { ARROWS } from './arrow-paths';

/*
 * Strapi lays its pages from left to right in every language. It says on the page which language that is, and its flexible boxes follow
 * the direction of the page; what does not is put right here. tests/browser/panel.test.ts looks at where things stand.
 */

const RIGHT_TO_LEFT = "html[dir='rtl']";

/** Radix writes `dir="ltr"` on tabs, choices, menus, lists and scrolled parts, whatever the page says. */
const OF_RADIX = "div[dir='ltr']:is([data-orientation], [role], [style*='--radix-']):not([lang])";

/** The link past the menu is hidden left of the page: there a page from right to left can be scrolled to it. */
const PAST_THE_MENU = "a[href='#main-content']";

const STYLES = `
${RIGHT_TO_LEFT} ${OF_RADIX} { direction: rtl; }
${RIGHT_TO_LEFT} svg:has(> path:is(${ARROWS.map((path) => `[d^='${path}']`).join(', ')})) { transform: scaleX(-1); }
${RIGHT_TO_LEFT} ${PAST_THE_MENU} { left: auto; right: -100%; }
${RIGHT_TO_LEFT} ${PAST_THE_MENU}:focus { right: 1.2rem; }
${RIGHT_TO_LEFT} :is(td, th, button, [role='option'], [role='combobox']) { text-align: start; }
${RIGHT_TO_LEFT} [role='search'] div:has(> svg):has(> input) { padding-inline: 1.2rem 0; }
${RIGHT_TO_LEFT} article span[data-state] { unicode-bidi: plaintext; }
${RIGHT_TO_LEFT} [role='switch'] { direction: ltr; }
`;

/** Lays every page, and the windows above it, in the direction of the panel's language, from the first picture on. */
export const layPagesInDirection = (): void => {
  const page = document.documentElement;
  const follow = (): void => {
    page.dir = directionOf(page.lang);
  };
  new MutationObserver(follow).observe(page, { attributeFilter: ['lang'] });
  follow();
  const style = document.createElement('style');
  style.textContent = STYLES;
  document.head.append(style);
};
