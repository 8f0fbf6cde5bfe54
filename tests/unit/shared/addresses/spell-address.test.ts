import { listAddresses, spellAddress } from '../../../../src/shared/addresses/spell-address';

describe('an address with its query', () => {
  it('has one spelling, whatever the order of its parameters', () => {
    expect(spellAddress('/Index.php?b=2&a=1#top')).toBe('/index.php?a=1&b=2');
    expect(spellAddress('/index.php?a=1&b=2')).toBe('/index.php?a=1&b=2');
  });

  it('is the path without a query, and without what tells how somebody came', () => {
    expect(spellAddress('/A/')).toBe('/a');
    expect(spellAddress('/a?utm_source=letter')).toBe('/a');
    expect(spellAddress('/?p=17&fbclid=x')).toBe('/?p=17');
  });

  it('keeps the letters of values as they are', () => {
    expect(spellAddress('/?id=Abc')).toBe('/?id=Abc');
  });

  it('that can be no path is none', () => {
    expect(spellAddress('p=17')).toBeNull();
  });
});

describe('what an old address may be known under', () => {
  it('is the whole query, then each parameter, then the path', () => {
    expect(listAddresses('/', '/?p=17&preview=1')).toEqual([
      '/?p=17&preview=1',
      '/?p=17',
      '/?preview=1',
      '/',
    ]);
  });

  it('is the path alone where nobody asks for more, or for too much', () => {
    expect(listAddresses('/a', '/a')).toEqual(['/a']);
    expect(listAddresses('/a', `/a?${Array.from({ length: 9 }, (_, n) => `p${n}=1`).join('&')}`)).toEqual([
      '/a',
    ]);
  });
});
