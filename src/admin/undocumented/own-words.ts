/*
 * An editor of text hands over what is typed to the form after a rest, and the form hands it back. The content manager takes what comes
 * back for words of somebody else where letters were typed meanwhile, and sets up the editor anew without them: they are gone, and so is
 * the caret. So it does with no text at all, which it hands on as a new one at each drawing, and with what a save brings back. The build
 * (src/admin/vite.config.ts) has it ask here first.
 */

type HandOver = (field: string, text: unknown) => void;

interface Words {
  /** What was handed over and has not come back, and before it what came back last. */
  readonly onTheirWay: readonly unknown[];
  /** Whether there are letters that were not handed over. */
  readonly areAhead: boolean;
}

const NONE: Words = { onTheirWay: [], areAhead: false };

const wordsOf = new WeakMap<object, Words>();

const change = (editor: object, words: Partial<Words>): void => {
  wordsOf.set(editor, { ...(wordsOf.get(editor) ?? NONE), ...words });
};

/** Something was typed into an editor. */
export const rememberTyped = (editor: object): void => {
  change(editor, { areAhead: true });
};

const ways = new WeakMap<object, { readonly to: HandOver; readonly by: HandOver }>();

/** @returns hands over as before, and remembers what; the same one for the same two */
export const rememberOwn = (editor: object, to: HandOver): HandOver => {
  const known = ways.get(editor);
  if (known?.to === to) return known.by;
  const by: HandOver = (field, text) => {
    const { onTheirWay } = wordsOf.get(editor) ?? NONE;
    change(editor, { onTheirWay: [...onTheirWay, text], areAhead: false });
    to(field, text);
  };
  ways.set(editor, { to, by });
  return by;
};

/**
 * Whether an editor goes on with its own words when a text comes from the form: it handed that over itself, or it is no other than
 * before, or there are letters that the form is still to get. No text is null, undefined or no block.
 */
export const isOwn = (editor: object, text: unknown): boolean => {
  const { onTheirWay, areAhead } = wordsOf.get(editor) ?? NONE;
  const at = onTheirWay.findLastIndex((one) => one === text || (isNone(one) && isNone(text)));
  change(editor, { onTheirWay: at === -1 ? [text] : onTheirWay.slice(at) });
  return at !== -1 || areAhead;
};

const isNone = (text: unknown): boolean => ((text ?? []) as { readonly length?: number }).length === 0;
