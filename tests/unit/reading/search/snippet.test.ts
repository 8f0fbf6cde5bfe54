import * as fc from 'fast-check';
import { MARK_END, MARK_START, toSnippet } from '../../../../src/reading/search/domain/snippet';
import { toStoredText } from '../../../../src/reading/search/domain/stored-text';
import { anyText } from '../../../support/any-text';

describe('a snippet', () => {
  it('marks words and escapes the rest', () => {
    const headline = `${toStoredText('« Tom & <b>')}${MARK_START}visas${MARK_END} \u0003and more\nlines`;
    expect(toSnippet(headline)).toBe('« Tom &amp; &lt;b&gt;<mark>visas</mark> … and more lines');
  });

  it('has no markup but marks, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), fc.string(), (before, word) => {
        const html = toSnippet(`${toStoredText(before)}${MARK_START}${toStoredText(word)}${MARK_END}`);
        expect(html.replace(/<\/?mark>/g, '')).not.toMatch(/[<>"']/);
        expect(html.match(/<mark>/g)).toHaveLength(1);
      }),
    );
  });
});
