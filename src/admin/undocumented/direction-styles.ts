import { createGlobalStyle, css } from 'styled-components';
import { CODES, NAMES } from '../direction/fields';

/*
 * Strapi's inputs take no direction: they would have that of the panel, whatever language is written in them. Inputs of a form bear the
 * names of their fields: tests/browser/translating.test.ts asks each for its direction.
 */

/** Forms on the page and in windows above it. */
const FORMS = ['#main-content', "[role='dialog']"];

const TEXT = ":is(input[type='text'], input:not([type]), textarea):not([role='combobox'])";

const PARAGRAPH = "[data-slate-editor] [data-slate-node='element']";

const named = (fields: readonly string[]): string =>
  `:is(${fields.map((field) => `[name='${field}'], [name$='.${field}']`).join(', ')})`;

const inForms = (selector: string): string => FORMS.map((form) => `${form} ${selector}`).join(',\n');

/** What somebody types says by its first letter how it is read; codes and addresses are read from left to right. */
const BY_ITSELF = css`
  ${inForms(TEXT)} {
    unicode-bidi: plaintext;
    text-align: start;
  }
  ${inForms(`${TEXT}:not([dir], :placeholder-shown)`)} {
    direction: ltr;
  }
  ${inForms(PARAGRAPH)} {
    direction: ltr;
    unicode-bidi: plaintext;
    text-align: start;
  }
  ${inForms(`${TEXT}${named(CODES)}`)} {
    direction: ltr;
    unicode-bidi: normal;
    text-align: left;
  }
`;

/** A language that is written from right to left: also a headline that begins with a name in Latin letters, and an empty field. */
const RIGHT_TO_LEFT = css`
  ${inForms(`${TEXT}:not(${named([...CODES, ...NAMES])})`)} {
    direction: rtl;
    unicode-bidi: normal;
    text-align: start;
  }
  /* a cell that is too narrow is cut at the end of its text */
  #main-content td :is(a, span, p) {
    direction: rtl;
  }
  ${inForms(PARAGRAPH)} {
    direction: rtl;
    unicode-bidi: normal;
    text-align: start;
  }
`;

/** Fields of forms in the direction of their language. */
export const FieldDirections = createGlobalStyle<{ $direction: 'ltr' | 'rtl' }>`
  ${BY_ITSELF}
  ${({ $direction }) => ($direction === 'rtl' ? RIGHT_TO_LEFT : '')}
`;

/** Titles above forms, labels of chosen documents, and cells of lists: each by its own first letter. */
export const ShownDirections = createGlobalStyle`
  #main-content h1,
  #main-content td span,
  #main-content td p,
  ${inForms('li a')},
  ${inForms('li button > span')},
  [role='option'] span {
    unicode-bidi: plaintext;
  }
`;
