import type { Key } from '../seed-document';
import { KEY_FIGURES } from './key-figures';

/** A sheet that the seed writes: a PDF of one page. */
export interface SheetSeed {
  readonly key: Key;
  readonly fileName: string;
  readonly caption: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly footer: string;
}

export const SHEETS: readonly SheetSeed[] = [
  {
    key: 'sheet:four-figures',
    fileName: 'iom-in-four-figures.pdf',
    caption: 'IOM in four figures: a sheet of the demonstration',
    title: 'IOM in four figures',
    lines: KEY_FIGURES.en.map(({ value, label }) => `${value}: ${label}`),
    footer: 'Demonstration of Dateline, from a public page of the office. IOM did not publish this sheet.',
  },
];
