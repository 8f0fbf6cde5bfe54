import type { TextEditor } from './text-editor';

/*
 * The content manager hands what is typed into a text to its form 300 milliseconds after the last change, and takes what the form then
 * holds for somebody else's when the text has gone on meanwhile: what was typed between the two is lost, and a step back empties the text.
 * When its editor is left it hands over at once and waits for the form. So it is told that it is left, before its own time has come,
 * and remains where it is: nothing can be typed in between.
 */

const PAUSE = 250; // milliseconds without a change; less than the content manager waits

/** An editor that hands over what is typed into it with nothing in between. @param leave - tells the editor that it is left */
export const handOverText =
  (leave: () => void) =>
  (editor: TextEditor): TextEditor => {
    const onChange = editor.onChange.bind(editor);
    let timer: ReturnType<typeof setTimeout> | undefined;
    editor.onChange = (options) => {
      onChange(options);
      if (!editor.operations.some(({ type }) => type !== 'set_selection')) return;
      clearTimeout(timer);
      timer = setTimeout(leave, PAUSE);
    };
    return editor;
  };
