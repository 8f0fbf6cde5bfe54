import { isOwn, rememberOwn, rememberTyped } from '../../../src/admin/undocumented/own-words';

const text = (words: string): object[] => [{ type: 'paragraph', children: [{ text: words }] }];

describe('what comes back to an editor of text', () => {
  const form = jest.fn();

  it('is its own when it handed it over, also when it has handed over more since', () => {
    const editor = {};
    expect(isOwn(editor, text('stored'))).toBe(false);
    const [first, second] = [text('stored a'), text('stored ab')];
    const handOver = rememberOwn(editor, form);
    handOver('body', first);
    handOver('body', second);
    expect(form).toHaveBeenLastCalledWith('body', second);
    expect(isOwn(editor, first)).toBe(true);
    expect(isOwn(editor, second)).toBe(true);
  });

  it('is of somebody else when it was handed over before what came back since', () => {
    const editor = {};
    const [first, second] = [text('a'), text('ab')];
    for (const words of [first, second]) rememberOwn(editor, form)('body', words);
    expect(isOwn(editor, second)).toBe(true);
    expect(isOwn(editor, first)).toBe(false);
    expect(isOwn(editor, first)).toBe(true); // and then stands there
  });

  it('is of somebody else when another wrote it, with the same words too', () => {
    const editor = {};
    rememberOwn(editor, form)('body', text('a'));
    expect(isOwn(editor, text('a'))).toBe(false);
  });

  it('is no other when there is no text before and after', () => {
    const editor = {};
    expect(isOwn(editor, undefined)).toBe(false);
    expect(isOwn(editor, null)).toBe(true);
    expect(isOwn(editor, [])).toBe(true);
    expect(isOwn(editor, [])).toBe(true); // another one, as each drawing of an empty field brings
    expect(isOwn(editor, text('a'))).toBe(false);
    expect(isOwn(editor, null)).toBe(false);
  });

  it('is its own when there was no text, and letters were handed over meanwhile', () => {
    const editor = {};
    isOwn(editor, []);
    const first = text('a');
    rememberOwn(editor, form)('body', first);
    expect(isOwn(editor, [])).toBe(true);
    expect(isOwn(editor, first)).toBe(true);
    expect(isOwn(editor, [])).toBe(false); // discarded
  });

  it('gives way to letters that the form is still to get', () => {
    const editor = {};
    isOwn(editor, text('stored'));
    rememberTyped(editor);
    expect(isOwn(editor, text('saved'))).toBe(true);
    rememberOwn(editor, form)('body', text('saved and on'));
    expect(isOwn(editor, text('of somebody else'))).toBe(false);
  });

  it('is told by the same function for the same form', () => {
    const editor = {};
    expect(rememberOwn(editor, form)).toBe(rememberOwn(editor, form));
    expect(rememberOwn(editor, jest.fn())).not.toBe(rememberOwn(editor, form));
  });
});
