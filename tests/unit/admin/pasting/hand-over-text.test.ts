import { createEditor } from 'slate';
import { withHistory } from 'slate-history';
import { handOverText } from '../../../../src/admin/undocumented/hand-over-text';
import type { TextEditor } from '../../../../src/admin/undocumented/text-editor';

const PAUSE_OF_STRAPI = 300; // milliseconds, until it hands over by itself

/** Slate's editor with a text in it, and how often it is told that it is left. */
const open = () => {
  const editor = withHistory(createEditor());
  editor.children = [{ type: 'paragraph', children: [{ type: 'text', text: 'One' }] }] as never;
  editor.selection = { anchor: { path: [0, 0], offset: 3 }, focus: { path: [0, 0], offset: 3 } };
  const told: string[] = [];
  editor.onChange = () => {
    told.push('changed');
  };
  const leave = (): void => {
    told.push('left');
  };
  handOverText(leave)(editor as typeof editor & TextEditor);
  return { editor, told };
};

/** Slate says what changed when the turn ends. */
const passes = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

describe('what is typed into a text', () => {
  it('is handed over before Strapi does so, once for all that is typed in one go', async () => {
    const { editor, told } = open();
    editor.insertText(' two');
    await passes(100);
    editor.insertText(' three');
    await passes(PAUSE_OF_STRAPI - 1);
    expect(told).toEqual(['changed', 'changed', 'left']);
  });

  it('is handed over again when it goes on', async () => {
    const { editor, told } = open();
    editor.insertText(' two');
    await passes(PAUSE_OF_STRAPI);
    editor.insertText(' three');
    await passes(PAUSE_OF_STRAPI);
    expect(told).toEqual(['changed', 'left', 'changed', 'left']);
  });

  it('has not changed when the cursor alone moved', async () => {
    const { editor, told } = open();
    editor.select({ path: [0, 0], offset: 1 });
    await passes(PAUSE_OF_STRAPI);
    expect(told).toEqual(['changed']);
  });
});
