import type { Page } from 'playwright-core';

/** Where the panel shows what somebody wrote, names and addresses: these are in any language. */
const WRITTEN = [
  'tbody',
  'bdi',
  'code',
  'textarea',
  'article',
  '[dir="auto"]',
  '[dir="ltr"]',
  '[role="status"]',
  '[data-slate-editor]',
  'html [lang]',
  'main h1',
].join(', ');

/** Names that are the same in every language. */
const NAMES = /^(English|français|español)( \(\w\w\))?$|^(RSS|Atom|JSON Feed|ninjs|Dateline)$/;

/** Runs in the page, as text. */
const FIND = `(written) => {
  const found = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.data.trim();
    const place = texts.currentNode.parentElement;
    if (!/[a-z]{3}/i.test(text) || /\\p{Script=Arabic}/u.test(text)) continue;
    if (place.closest('script, style, ' + written) === null && place.getClientRects().length > 0) found.add(text);
  }
  return [...found];
}`;

/** The words in Latin letters that a page shows of its own: what an Arabic panel has not said in Arabic. */
export const findLatinWords = async (page: Page): Promise<string[]> => {
  const found = await page.evaluate<string[]>(`(${FIND})(${JSON.stringify(WRITTEN)})`);
  return found.filter((text) => !NAMES.test(text));
};
