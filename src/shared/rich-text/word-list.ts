import { elementsWithin, textWithin, type HtmlElement } from './html-node';

/** An item of a list as Word and Outlook copy it: a paragraph with the mark as text, and the level in its style. */
export interface WordItem {
  readonly ordered: boolean;
  /** From 0. */
  readonly depth: number;
  readonly mark: HtmlElement | undefined;
}

const LEVEL = /mso-list\s*:[^;"]*\blevel(\d)/i;
const IGNORED = /mso-list\s*:\s*ignore/i;
const NUMBER = /^\s*\(?(?:\d{1,3}|[a-z]|[ivxlc]{1,6})[.)]/i;

/** Is the element the mark of a Word item: its dot or number, with spaces behind it? */
export const isWordMark = (element: HtmlElement): boolean => IGNORED.test(element.attribute('style'));

/** Reads a paragraph of Word as an item; null for one that is none. */
export const readWordItem = (element: HtmlElement): WordItem | null => {
  if (element.name !== 'p') return null;
  const level = LEVEL.exec(element.attribute('style'))?.[1];
  if (level === undefined) return null;
  const mark = elementsWithin(element).find(isWordMark);
  return {
    depth: Math.max(0, Number(level) - 1),
    ordered: mark !== undefined && NUMBER.test(textWithin(mark)),
    mark,
  };
};
