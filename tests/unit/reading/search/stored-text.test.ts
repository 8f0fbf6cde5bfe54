import * as fc from 'fast-check';
import { cleanText } from '../../../../src/shared/blocks/escape-html';
import { fromStoredText, toStoredText } from '../../../../src/reading/search/domain/stored-text';
import { anyText } from '../../../support/any-text';

describe('stored text', () => {
  it('has blanks for the parser where there were signs', () => {
    // eslint-disable-next-line no-control-regex -- how signs are stored
    const words = (text: string) => toStoredText(text).split(/[\u0001-\u0020]+/);
    expect(words('l’été «chaud»')).toEqual(['l', 'été', 'chaud', '']);
    expect(words('Ghana/Togo')).toEqual(['Ghana', 'Togo']);
    expect(words('2024-2026')).toEqual(['2024', '2026']);
    expect(words('البلدان، الهجرة؟')).toEqual(['البلدان', 'الهجرة', '']);
  });

  it('keeps hyphens between letters, dots and at signs: the parser reads those right', () => {
    expect(toStoredText('co-chair press@example.org')).toBe('co-chair press@example.org');
  });

  it('comes back as it was, but for soft hyphens and what no text may hold', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const clean = cleanText(text.normalize('NFC')).replaceAll('\u00AD', '');
        expect(fromStoredText(toStoredText(text))).toBe(clean);
      }),
    );
  });
});
