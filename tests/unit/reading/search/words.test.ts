import * as fc from 'fast-check';
import { correctableWords, correctWords } from '../../../../src/reading/search/domain/correct-words';
import { editDistance } from '../../../../src/reading/search/domain/edit-distance';
import { onlyExcluded, toSearchWords } from '../../../../src/reading/search/domain/search-words';
import { toSpelling } from '../../../../src/reading/search/domain/spelling';
import { toBeginnings } from '../../../../src/reading/search/domain/to-beginnings';
import { anyText } from '../../../support/any-text';

describe('the words of a query', () => {
  it('have straight quotation marks, and blanks for other signs', () => {
    expect(toSearchWords('“land border” l’été')).toBe('"land border" l été');
    expect(toSearchWords('COVID-19 -2024 a\0b')).toBe('COVID 19 -2024 a b');
  });

  it('are turned round when all are excluded', () => {
    expect(onlyExcluded('-visa -"land border"')).toBe('visa or "land border"');
    expect(onlyExcluded('-visa border')).toBeNull();
    expect(onlyExcluded('')).toBeNull();
  });
});

describe('spelling', () => {
  it('is plain letters and digits of any script', () => {
    expect(toSpelling('L’Été à Accra — Œuvre, 2026!')).toBe('l ete a accra oeuvre 2026');
    expect(toSpelling('أفريقيا إفريقيا ٢٠٢٦')).toBe('afryqya afryqya 2026');
    expect(toSpelling('日本')).toBe('');
  });

  it('is never anything else', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(toSpelling(text)).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
      }),
    );
  });

  it('makes the beginnings that suggestions look for', () => {
    expect(toBeginnings('Dialogue sûr')).toBe('dialogue:* & sur:*');
    expect(toBeginnings(" :*&|!'")).toBeNull();
  });
});

describe('the distance between two words', () => {
  it.each([
    ['ghana', 'ghana', 0],
    ['gahna', 'ghana', 1],
    ['maroco', 'morocco', 2],
    ['visa', 'visas', 1],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('is not counted out for words of other lengths', () => {
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
  });
});

describe('a mistyped word', () => {
  const known = (text: string, count = 1) =>
    toSpelling(text)
      .split(' ')
      .map((word) => ({ word, text, count }));

  it('becomes the nearest one that stands in a title or a name', () => {
    expect(correctWords('dialoge in Maroco', [...known('Dialogue in Morocco'), ...known('Monaco')])).toBe(
      'Dialogue in Morocco',
    );
    expect(correctWords('moroco', known('Kingdom of Morocco'))).toBe('Morocco');
    expect(correctWords('elegnace', known('Étude de l’Élégance'))).toBe('Élégance');
  });

  it('becomes the one that begins alike of two that are as near, then the one that more documents have', () => {
    expect(correctWords('board', [...known('hoard', 9), ...known('boards', 1)])).toBe('boards');
    expect(correctWords('boarf', [...known('board', 2), ...known('boars', 3)])).toBe('boars');
  });

  it('keeps its quotation marks and minus signs around it', () => {
    expect(
      correctWords('"migraton policy" -moroco', [...known('Migration policy'), ...known('Morocco')]),
    ).toBe('"Migration policy" -Morocco');
  });

  it('stays when nothing is near, when it is short or known, or has digits', () => {
    expect(correctWords('xylophone', known('Morocco'))).toBeNull();
    expect(correctWords('visa', [...known('Visas'), ...known('visa')])).toBeNull();
    expect(correctWords('aid', known('and'))).toBeNull();
    expect(correctableWords('the aid of G20 Morocco')).toEqual(['morocco']);
  });
});
