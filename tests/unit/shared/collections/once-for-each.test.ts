import { onceForEach } from '../../../../src/shared/collections/once-for-each';

describe('what is made of an object', () => {
  const make = jest.fn((of: { name: string }, by: string) => `${of.name} ${by}`);
  const made = onceForEach(make);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];

  beforeEach(() => {
    make.mockClear();
  });

  it('is made once', () => {
    expect([made(one), made(one)]).toEqual(['one ', 'one ']);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('is that of the object', () => {
    expect([made(one), made(other)]).toEqual(['one ', 'other ']);
  });

  it('is made anew for something else', () => {
    expect([made(one, 'a'), made(one, 'a'), made(one, 'b')]).toEqual(['one a', 'one a', 'one b']);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
