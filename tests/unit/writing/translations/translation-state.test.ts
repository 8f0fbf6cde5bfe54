import {
  translationState,
  type TranslationFacts,
} from '../../../../src/writing/translations/domain/translation-state';

const stateOf = (facts: Partial<TranslationFacts>) =>
  translationState({
    isSource: false,
    exists: true,
    sourceChangedAt: 0,
    confirmedAt: 0,
    isUntranslated: false,
    ...facts,
  });

describe('a language', () => {
  it('is the source, whatever happened', () => {
    expect(stateOf({ isSource: true, sourceChangedAt: 9 })).toBe('source');
  });

  it('is missing until somebody writes it', () => {
    expect(stateOf({ exists: false, sourceChangedAt: 9 })).toBe('missing');
  });

  it('is current when it was written after the last change of the source', () => {
    expect(stateOf({ sourceChangedAt: 4, confirmedAt: 5 })).toBe('current');
  });

  it('is outdated from the change of the source on', () => {
    expect(stateOf({ sourceChangedAt: 6, confirmedAt: 5 })).toBe('outdated');
  });

  it('is not translated as long as it says what the source says, whoever confirmed it', () => {
    expect(stateOf({ isUntranslated: true, sourceChangedAt: 4, confirmedAt: 5 })).toBe('untranslated');
    expect(stateOf({ isUntranslated: true, sourceChangedAt: 6, confirmedAt: 5 })).toBe('untranslated');
    expect(stateOf({ isUntranslated: true, exists: false })).toBe('missing');
  });

  it('is current when nothing is known of any change', () => {
    expect(stateOf({})).toBe('current');
  });
});
