import ar from '../../../src/admin/translations/ar.json';
import en from '../../../src/admin/translations/en.json';
import es from '../../../src/admin/translations/es.json';
import fr from '../../../src/admin/translations/fr.json';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['French', fr],
  ['Spanish', es],
  ['Arabic', ar],
])('the panel in %s', (_name, words: Record<string, string>) => {
  it('has every word, and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(en).sort());
  });

  it('leaves no word empty', () => {
    expect(Object.values(words).filter((word) => word.trim() === '')).toEqual([]);
  });

  it('fills in the same names and times', () => {
    for (const [key, text] of Object.entries(en)) {
      expect([key, placeholders(words[key] ?? '')]).toEqual([key, placeholders(text)]);
    }
  });
});

it('says other words in each language', () => {
  const same = (words: Record<string, string>) =>
    Object.entries(en).filter(([key, text]) => words[key] === text && text.length > 15);
  expect([...same(fr), ...same(es), ...same(ar)]).toEqual([]);
});
