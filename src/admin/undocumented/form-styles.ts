import { createGlobalStyle } from 'styled-components';
import { ROW_NAME } from './name-rows';
import { TOP } from './top-of-form';

/*
 * Strapi's form has no place for what is done here, and its elements no names: they are found by their roles and by how they lie in
 * each other. tests/browser/form.test.ts tells when a new Strapi lays them otherwise.
 */

const FORM = '#main-content > form';

/** The title and what lies beside it: the first piece of the form, or the one below what `TopOfForm` draws. */
const HEAD = `${FORM} > :is(div:first-child:not([${TOP}]), [${TOP}] + div)`;

/** Where Strapi says what it thinks of the document, below the title. */
export const STOCK_STATUS = `${HEAD} > div > [role='status']`;

/** The panels beside the form, one above the other; on narrow screens in a drawer at its foot. */
export const SIDE_PANELS = "div:has(> aside[aria-labelledby='additional-information'])";

/** The content manager's menu of types stands before its page. */
const SIDE_MENU = 'div:has(+ [data-strapi-main-content])';
const PAGE = 'div:has(> [data-strapi-main-content])';

/** What lies at the foot of narrow screens, beside the menu of types. */
const DRAWN_BELOW = "div:has(> [data-testid='actions-drawer-overlay'])";
const DRAWER = `${DRAWN_BELOW}, [data-testid='actions-drawer-overlay']`;

const NARROW = '1439px'; // below that the menu of types squeezes fields into half a line; the list behind *Back* has it

/**
 * Groups of a form that are folded, and those that are not there; forms above the page have groups, too. The title leaves room for
 * what is written below it. The panels beside the form stay in sight, and scroll by themselves when they are higher than the window.
 * On narrow screens the form has the place of the menu of types.
 */
export const FormStyles = createGlobalStyle`
  div:has(> div > [data-newsroom-group='folded']) ~ * {
    display: none;
  }
  div:has(> div > div > div > [data-newsroom-group='gone']) {
    display: none;
  }
  [${ROW_NAME}]::before {
    content: attr(${ROW_NAME});
    flex: 1;
    font-size: 1.4rem;
    text-align: start;
  }
  ${HEAD} h1 {
    font-size: 2.2rem;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  ${FORM} ${SIDE_PANELS} {
    position: sticky;
    top: 0;
    max-height: calc(100vh - 7.2rem); /* the form leaves as much below itself */
    overflow-y: auto;
    padding-block: 0.8rem;
    scrollbar-width: thin;
  }
  ${DRAWN_BELOW} aside + aside {
    padding-block-start: 1.6rem;
  }
  @media (max-width: ${NARROW}) {
    ${SIDE_MENU} {
      display: none;
    }
    ${PAGE} {
      grid-template-columns: 1fr;
    }
    ${DRAWER} {
      inset-inline: 0;
    }
  }
`;

/** Strapi's state of a document, and its draft and its public version as two tabs: a press release has a state of its own. */
export const OneTruthStyles = createGlobalStyle`
  ${STOCK_STATUS},
  ${FORM} [role='tablist']:has(> [id$='-trigger-published']) {
    display: none;
  }
`;

const LIST = "#main-content table:has(td:nth-last-child(2) > [role='status'])";

/**
 * The column of a list in which Strapi says what it thinks of each document; it comes after all that a hook has a hand on. Rows have
 * one cell more than the head: their menu.
 */
export const ListTruthStyles = createGlobalStyle`
  ${LIST} th:last-child,
  ${LIST} td:nth-last-child(2) {
    display: none;
  }
`;
