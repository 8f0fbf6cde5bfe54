/*
 * An editor of text hands over what is typed to the form after a rest, and the form hands it back. The content manager takes what comes
 * back for words of somebody else where letters were typed meanwhile, and sets up the editor anew without them: they are gone, and so is
 * the caret. The build (src/admin/vite.config.ts) has it ask here first.
 */

type HandOver = (field: string, text: unknown) => void;

/** What each editor handed over and has not seen come back, and before it what came back last. */
const onItsWay = new WeakMap<object, readonly unknown[]>();

const ways = new WeakMap<object, { readonly to: HandOver; readonly by: HandOver }>();

/** @returns hands over as before, and remembers what; the same one for the same two */
export const rememberOwn = (editor: object, to: HandOver): HandOver => {
  const known = ways.get(editor);
  if (known?.to === to) return known.by;
  const by: HandOver = (field, text) => {
    onItsWay.set(editor, [...(onItsWay.get(editor) ?? []), text]);
    to(field, text);
  };
  ways.set(editor, { to, by });
  return by;
};

/**
 * Whether a text of the form is what its editor handed over, or no other than before; then what was typed since is handed over in its
 * turn. No text is null or undefined.
 */
export const isOwn = (editor: object, text: unknown): boolean => {
  const sent = onItsWay.get(editor) ?? [];
  const at = sent.findLastIndex((one) => (one ?? null) === (text ?? null));
  onItsWay.set(editor, at === -1 ? [text] : sent.slice(at));
  return at !== -1;
};
