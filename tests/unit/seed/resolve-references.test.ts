import { resolveReferences } from '../../../database/seed/resolve-references';
import { refer, type Key } from '../../../database/seed/seed-document';

describe('a reference in the seed', () => {
  it('becomes the id of what it refers to, however deep it stands', () => {
    const ids = new Map<Key, string | number>([
      ['topic:data', 'abc'],
      ['picture:side-by-side', 7],
    ]);
    const content = { topics: [refer('topic:data')], sections: [{ image: refer('picture:side-by-side') }] };
    expect(resolveReferences(content, ids)).toEqual({ topics: ['abc'], sections: [{ image: 7 }] });
  });

  it('to something that is not there is refused', () => {
    expect(() => resolveReferences(refer('topic:data'), new Map())).toThrow(
      'The seed refers to topic:data before it is made.',
    );
  });

  it('leaves everything else as it is', () => {
    expect(resolveReferences({ title: 'Data', count: 3, none: null }, new Map())).toEqual({
      title: 'Data',
      count: 3,
      none: null,
    });
  });
});
