import fc from 'fast-check';
import { normalisePath } from '../../../../src/shared/addresses/normalise-path';
import { anyText } from '../../../support/any-text';

describe('the spelling of a path', () => {
  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/a/', '/a'],
    ['/A//B///', '/a/b'],
    ['/a?b=/c', '/a'],
    ['/a#b', '/a'],
    ['/%61', '/a'],
    ['/100%', '/100%'],
    ['/caf%C3%A9', '/café'],
    ['/cafe\u0301', '/café'],
    ['/CAFÉ', '/café'],
    ['/مرحبا/', '/مرحبا'],
    ['/a%2Fb', '/a/b'],
    ['/a%3Fb', '/a?b'],
  ])('of %j is %j', (sent, path) => {
    expect(normalisePath(sent)).toBe(path);
  });

  it.each([
    '',
    'a',
    '?',
    'https://example.org/a',
    '/\0',
    '/%00',
    '/a\r\nb',
    '/\u007f',
    `/${'x'.repeat(1000)}`,
  ])('of %j is none', (sent) => {
    expect(normalisePath(sent)).toBeNull();
  });

  it('never throws, whatever is sent, and holds no control character', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const path = normalisePath(`/${text}`);
        // eslint-disable-next-line no-control-regex -- these are what must not be there
        return path === null || !/[\u0000-\u001f]/.test(path);
      }),
    );
  });
});
