import { readPlainText } from '../../../../src/desk/press-import/readers/plain-text';
import { understandApart } from '../../../../src/desk/press-import/understand-apart';
import { understandFile } from '../../../../src/desk/press-import/understand-file';

const HEAD =
  'Two in Three Wells Give Clean Water\n\nGeneva, 4 March 2024 – The Bramble Agency counted its wells.';
const PARAGRAPH =
  'The wells of the valley were counted by hand, “one by one,” said Otis Marl, President of the Bramble Agency.';
const textOf = (paragraphs: number) => ({
  lines: readPlainText([HEAD, ...Array<string>(paragraphs).fill(PARAGRAPH)].join('\n\n')),
});

/** Does the server come to do something else before it is understood? */
const understand = async (paragraphs: number) => {
  let answers = false;
  setImmediate(() => (answers = true));
  const understood = await understandApart(textOf(paragraphs), { locale: 'en' });
  return { understood, answers };
};

describe('a text', () => {
  it('that is long is understood in a thread, as it would be at once', async () => {
    const { understood, answers } = await understand(250);
    expect(answers).toBe(true);
    expect(understood).toEqual(understandFile(textOf(250), { locale: 'en' }));
  });

  it('that is short is understood at once', async () => {
    expect((await understand(2)).answers).toBe(false);
  });
});
