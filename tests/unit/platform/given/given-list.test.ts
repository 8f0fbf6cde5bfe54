import type { Core } from '@strapi/strapi';
import { givenList } from '../../../../src/platform/given/given-list';

const newsroom = (): Core.Strapi => ({}) as Core.Strapi;

describe('a list that the composition root hands over', () => {
  it('is taken as it was given, by each newsroom its own', () => {
    const list = givenList<string>('words');
    const [one, other] = [newsroom(), newsroom()];
    list.give(one, ['a', 'b']);
    list.give(other, ['c']);
    expect(list.take(one)).toEqual(['a', 'b']);
    expect(list.take(other)).toEqual(['c']);
  });

  it('throws with its name when nobody gave it', () => {
    expect(() => givenList('followers').take(newsroom())).toThrow(
      'The list of followers was not handed over by src/app.',
    );
  });
});
