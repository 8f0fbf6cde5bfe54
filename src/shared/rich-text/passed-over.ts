import type { HtmlElement } from './html-node';
import { isWordMark } from './word-list';

/** What shows nothing, or is no text: nothing of it runs or is fetched. */
const NO_TEXT = new Set(
  'script style head title template noscript svg math iframe object embed applet audio video canvas select button input textarea link meta base'.split(
    ' ',
  ),
);
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;

/** Remarks in the margin of a text of Word, their marks in it, and words that somebody deleted while it kept track. */
const WORD_REMARK = /(?:^|\s)(?:MsoCommentReference|msocomanchor|msocomtxt|msoDel)(?:\s|$)/i;
const WORD_REMARKS = /mso-element\s*:\s*comment/i;

/** Whether an element is no part of the text that a reader of it sees. */
export const isPassedOver = (element: HtmlElement): boolean => {
  const style = element.attribute('style');
  return (
    NO_TEXT.has(element.name) ||
    HIDDEN.test(style) ||
    WORD_REMARKS.test(style) ||
    WORD_REMARK.test(element.attribute('class')) ||
    isWordMark(element)
  );
};
