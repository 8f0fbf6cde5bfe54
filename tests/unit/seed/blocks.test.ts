import { blocks, heading, list } from '../../../database/seed/blocks';

describe('the text of a seed', () => {
  it('becomes the blocks of the editor: paragraphs, headings and lists', () => {
    expect(blocks('Talks ended.', heading('Donors'), list('Ghana'))).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'Talks ended.' }] },
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Donors' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'Ghana' }] }],
      },
    ]);
  });
});
