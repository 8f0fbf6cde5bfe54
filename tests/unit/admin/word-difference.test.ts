import { aroundChanges, wordDifference } from '../../../src/admin/logic/word-difference';

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(wordDifference('In four countries.', 'In five countries.')).toEqual([
      { kind: 'same', text: 'In ' },
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'five' },
      { kind: 'same', text: ' countries.' },
    ]);
  });

  it('keeps letters with accents and Arabic words whole', () => {
    expect(wordDifference('la réunion', 'la région')).toContainEqual({ kind: 'removed', text: 'réunion' });
    expect(wordDifference('أربعة بلدان', 'خمسة بلدان')).toContainEqual({ kind: 'added', text: 'خمسة' });
  });

  it('is all added when there was nothing', () => {
    expect(wordDifference('', 'New.')).toEqual([{ kind: 'added', text: 'New.' }]);
  });
});

describe('what stayed the same around a change', () => {
  const long = 'word '.repeat(200);

  it('is cut to the words next to the change', () => {
    const [before, , after] = aroundChanges([
      { kind: 'same', text: long },
      { kind: 'added', text: 'new ' },
      { kind: 'same', text: long },
    ]);
    expect(before?.text).toMatch(/^….{1,120}$/);
    expect(after?.text).toMatch(/^.{1,120}…$/);
  });

  it('is left whole when it is short', () => {
    const parts = wordDifference('In four countries.', 'In five countries.');
    expect(aroundChanges(parts)).toEqual(parts);
  });
});
