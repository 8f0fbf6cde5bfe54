import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { keepStepsApart } from '../../../../src/admin/undocumented/keep-steps-apart';
import type { TextEditor } from '../../../../src/admin/undocumented/text-editor';

/** An editor in which somebody wrote “One”; Slate ends what happens in one go when the turn ends. */
const open = async () => {
  const editor = withHistory(createEditor());
  editor.children = [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }] as never;
  keepStepsApart(editor as typeof editor & TextEditor);
  const turn = (run: () => void): Promise<void> => {
    run();
    return Promise.resolve();
  };
  await turn(() => {
    Transforms.select(editor, [0, 0]);
    editor.insertText('One');
  });
  const text = (): string => Editor.string(editor, []);
  return { editor, turn, text };
};

describe('one step back', () => {
  it('takes out what replaced all of a text, though the choice came in the same turn', async () => {
    const { editor, turn, text } = await open();
    await turn(() => {
      Transforms.select(editor, []);
      editor.insertText('Two');
    });
    expect(text()).toBe('Two');
    editor.undo();
    expect(text()).toBe('One');
  });

  it('takes out all that was done in one turn', async () => {
    const { editor, turn, text } = await open();
    await turn(() => {
      Transforms.select(editor, []);
      editor.deleteFragment();
      editor.insertText('Two');
      Transforms.select(editor, { path: [0, 0], offset: 0 });
      editor.insertText('And ');
    });
    expect(text()).toBe('And Two');
    editor.undo();
    expect(text()).toBe('One');
  });

  it('takes out what is typed on in one go', async () => {
    const { editor, turn, text } = await open();
    await turn(() => {
      editor.insertText(' two');
    });
    editor.undo();
    expect(text()).toBe('');
  });
});
