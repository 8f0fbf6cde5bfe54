/*
 * Slate keeps to itself where its caret stands, and writes each run of letters into an element that bears one of these attributes.
 * An editor with the same text has the same runs: so the caret of one form finds its place in the form that comes instead.
 * tests/browser/first-save.test.ts types on across the two.
 */

const EDITOR = 'main [data-slate-editor]';
const RUN = '[data-slate-string], [data-slate-zero-width]';

interface Spot {
  /** Which run of letters, counted from the beginning of the text. */
  readonly run: number;
  readonly offset: number;
}

/** What is chosen in a text; the editor is counted among those of the page. */
export interface TextCaret {
  readonly editor: number;
  readonly anchor: Spot;
  readonly focus: Spot;
}

let last: TextCaret | null = null; // since something got the focus

const forget = (): void => {
  last = null;
};

const remember = (): void => {
  last = readTextCaret() ?? last;
};

/**
 * Puts the caret of a text back where it was when what it stood in is drawn anew, as happens while a form comes in piece by piece:
 * Slate does so no sooner than something else changes, and a letter that is typed before would stand at the beginning of the text.
 */
export const holdTextCaret = (): void => {
  document.addEventListener('focusin', forget);
  document.addEventListener('beforeinput', remember); // Slate has put what is not a to z into the text by now
  document.addEventListener('input', remember);
  document.addEventListener('selectionchange', () => {
    remember();
    const isLost = document.getSelection()?.anchorNode == null;
    if (isLost && last !== null && document.querySelectorAll(EDITOR)[last.editor] === document.activeElement)
      putTextCaret(last);
  });
};

/** Null when nobody types in formatted text. Of a caret that is lost, where it was. */
export const readTextCaret = (): TextCaret | null => {
  const own = document.activeElement;
  if (own?.matches(EDITOR) !== true) return null;
  const editor = [...document.querySelectorAll(EDITOR)].indexOf(own);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  const anchor = spotOf(own, anchorNode, anchorOffset);
  const focus = spotOf(own, focusNode, focusOffset);
  if (anchor !== null && focus !== null) return { editor, anchor, focus };
  return last?.editor === editor ? last : null;
};

const spotOf = (editor: Element, node: Node | null | undefined, offset = 0): Spot | null => {
  const own = node?.parentElement?.closest(RUN);
  const run = [...editor.querySelectorAll(RUN)].findIndex((one) => one === own);
  return run === -1 ? null : { run, offset };
};

/** @returns whether the caret is where it was */
export const putTextCaret = ({ editor, anchor, focus }: TextCaret): boolean => {
  const own = document.querySelectorAll<HTMLElement>(EDITOR)[editor];
  const from = own === undefined ? null : placeOf(own, anchor);
  const to = own === undefined ? null : placeOf(own, focus);
  if (own === undefined || from === null || to === null) return false;
  own.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(from, offsetIn(from, anchor), to, offsetIn(to, focus));
  document.dispatchEvent(new Event('selectionchange')); // the browser says it later: a key may come before
  return true;
};

const placeOf = (editor: Element, { run }: Spot): Node | null =>
  editor.querySelectorAll(RUN)[run]?.firstChild ?? null;

const offsetIn = (place: Node, { offset }: Spot): number => Math.min(offset, place.textContent?.length ?? 0);
