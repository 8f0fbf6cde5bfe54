import type { TextEditor } from './text-editor';

/*
 * Slate joins what happens in one go into one step back, and counts a choice that was made in it. On a busy machine the browser's choice
 * (Ctrl+A) reaches the editor with what follows it: that became part of the step before, and one step back took both away. A choice alone
 * begins no step: what follows it is judged as if nothing had happened.
 */

const isChoice = ({ type }: { readonly type: string }): boolean => type === 'set_selection';

/** An editor in which what is pasted or typed over a choice is a step of its own. */
export const keepStepsApart = (editor: TextEditor): TextEditor => {
  const apply = editor.apply.bind(editor);
  editor.apply = (operation) => {
    const before = editor.operations;
    if (isChoice(operation) || before.length === 0 || !before.every(isChoice)) {
      apply(operation);
      return;
    }
    editor.operations = [];
    apply(operation);
    editor.operations = [...before, ...editor.operations];
  };
  return editor;
};
