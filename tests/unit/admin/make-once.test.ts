import { makeOnce } from '../../../src/admin/undocumented/make-once';

describe('what is made once', () => {
  const attributes = { title: {} };
  const components = { quote: {} };

  it('is the same of the same two', () => {
    const make = jest.fn((...given: (object | undefined)[]) => given);
    const once = makeOnce(make);
    expect(once(attributes, components)).toBe(once(attributes, components));
    expect(make).toHaveBeenCalledTimes(1);
    expect(make).toHaveBeenCalledWith(attributes, components);
  });

  it.each([
    ['attributes', { ...attributes }, components],
    ['components', attributes, { ...components }],
    ['no components', attributes, undefined],
  ])('is another of other %s', (_what, ofAttributes, ofComponents) => {
    const once = makeOnce((...given) => given);
    expect(once(ofAttributes, ofComponents)).not.toBe(once(attributes, components));
  });

  it('is made of nothing, too', () => {
    const once = makeOnce((ofAttributes, ofComponents) => ({ ofAttributes, ofComponents }));
    expect(once()).toBe(once());
    expect(once()).toEqual({ ofAttributes: {}, ofComponents: {} });
  });
});
