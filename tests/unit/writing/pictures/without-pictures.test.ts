import { withoutPictures } from '../../../../src/writing/pictures/domain/without-pictures';

const picture = (url: string) => ({ type: 'image', image: { url }, children: [{ type: 'text', text: '' }] });
const words = { type: 'paragraph', children: [{ type: 'text', text: 'a_1f is no picture' }] };

describe('a text without the pictures of a file', () => {
  it('has all the rest of it', () => {
    const text = [words, picture('https://n.example/uploads/a_1f.png'), picture('/uploads/b_2e.png')];
    expect(withoutPictures(text, ['a_1f'])).toEqual([words, picture('/uploads/b_2e.png')]);
  });

  it('lacks one that is a size of it, and one that stands deeper', () => {
    const list = { type: 'list', children: [picture('/uploads/small_a_1f.png'), words] };
    expect(withoutPictures([list], ['a_1f'])).toEqual([{ type: 'list', children: [words] }]);
  });

  it('is the very text when none stands in it', () => {
    const text = [words, picture('/uploads/b_2e.png')];
    expect(withoutPictures(text, ['a_1f'])).toBe(text);
    expect(withoutPictures(null, ['a_1f'])).toBeNull();
  });
});
