import { findSentTag, tagEncoding, withoutEncodings } from '../../../../src/shared/http/encoding-tags';

describe('entity tags of compressed answers', () => {
  it('differ from those of the plain one', () => {
    expect(tagEncoding('"abc"', 'gzip')).toBe('"abc-gzip"');
    expect(tagEncoding('"abc"', '')).toBe('"abc"');
  });

  it('leave weak ones alone: they say nothing of bytes', () => {
    expect(tagEncoding('W/"abc"', 'gzip')).toBe('W/"abc"');
  });

  it('are the same content to the program', () => {
    expect(withoutEncodings('"abc-gzip", "def", "g-br"')).toBe('"abc", "def", "g"');
    expect(findSentTag('"x", W/"abc-gzip"', '"abc"')).toBe('"abc-gzip"');
    expect(findSentTag('"x"', '"abc"')).toBe('"abc"');
  });
});
