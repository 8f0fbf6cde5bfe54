import { nameInAddress } from '../../../../src/shared/addresses/name-in-address';

describe('the name of a file in its address', () => {
  it.each([
    ['/uploads/a_1.png', 'a_1.png'],
    ['https://n.example/uploads/a%20b.png?width=2#x', 'a b.png'],
    ['https://n.example/100%zz.png', '100%zz.png'],
    ['http://[', '['],
    ['', ''],
  ])('of %j is %j', (url, name) => {
    expect(nameInAddress(url)).toBe(name);
  });
});
