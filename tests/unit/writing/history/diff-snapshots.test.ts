import fc from 'fast-check';
import { diffSnapshots } from '../../../../src/writing/history/domain/diff-snapshots';
import type { Snapshot } from '../../../../src/writing/history/domain/snapshot';

const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

describe('two versions differ', () => {
  it('in the fields that say something else', () => {
    expect(diffSnapshots({ title: 'A', summary: 'S' }, { title: 'B', summary: 'S' })).toEqual(['title']);
  });

  it('in a field that came or went', () => {
    expect(diffSnapshots({ title: 'A' }, { summary: 'S' })).toEqual(['title', 'summary']);
  });

  it('in a word of a text', () => {
    expect(diffSnapshots({ body: paragraph('Four') }, { body: paragraph('Five') })).toEqual(['body']);
  });

  it('in the order of a list', () => {
    const [one, two] = [{ text: 'One' }, { text: 'Two' }];
    expect(diffSnapshots({ quotes: [one, two] }, { quotes: [two, one] })).toEqual(['quotes']);
  });

  it('in what they refer to', () => {
    const to = (ref: string) => ({ contacts: [{ ref, label: 'Desk' }] });
    expect(diffSnapshots(to('a'), to('b'))).toEqual(['contacts']);
  });

  it('between no and nothing, and between 0 and nothing', () => {
    expect(diffSnapshots({ gone: false, position: 0 }, { gone: null, position: null })).toEqual([
      'gone',
      'position',
    ]);
  });
});

/** A picture of the media library. */
const shown = (facts: object) => ({
  image: { ref: 7, label: 'a.png', file: { name: 'a.png', alternativeText: 'A', digest: 'aa', ...facts } },
});

/** A picture inside a text, with what the history knows of it. */
const inText = (file?: { digest: string | null }) => ({
  body: [
    {
      type: 'image',
      image: { url: '/uploads/a.png' },
      ...(file && { file: { ref: 7, label: 'a.png', file } }),
    },
  ],
});

describe('two versions that show one file differ', () => {
  it.each([{ digest: 'bb' }, { alternativeText: 'B' }, { name: 'b.png' }])('in what it is: %j', (facts) => {
    expect(diffSnapshots(shown({}), shown(facts))).toEqual(['image']);
  });

  it('in the bytes of a picture inside a text', () => {
    expect(diffSnapshots(inText({ digest: 'aa' }), inText({ digest: 'bb' }))).toEqual(['body']);
  });

  it('in nothing that one of them does not know', () => {
    const old = { image: { ref: 7, label: 'a.png' } };
    expect(diffSnapshots(old, shown({}))).toEqual([]);
    expect(diffSnapshots(shown({ digest: null }), shown({}))).toEqual([]);
    expect(diffSnapshots(shown({ digest: null }), shown({ alternativeText: 'B' }))).toEqual(['image']);
    expect(diffSnapshots(inText(), inText({ digest: 'aa' }))).toEqual([]);
    expect(diffSnapshots(inText({ digest: null }), inText({ digest: 'aa' }))).toEqual([]);
  });
});

describe('two versions are the same', () => {
  it.each<[Snapshot, Snapshot]>([
    [{ summary: '' }, { summary: null }],
    [{ summary: null }, {}],
    [{ quotes: [] }, { quotes: null }],
    [{ seo: { metaTitle: 'T', metaDescription: '' } }, { seo: { metaTitle: 'T' } }],
  ])('with an empty field as with none: %j and %j', (before, after) => {
    expect(diffSnapshots(before, after)).toEqual([]);
  });

  it('whatever the order of keys', () => {
    const before = { seo: { metaTitle: 'T', noIndex: true }, title: 'A' };
    const after = { title: 'A', seo: { noIndex: true, metaTitle: 'T' } };
    expect(diffSnapshots(before, after)).toEqual([]);
  });

  it('when only the name of what they refer to changed', () => {
    const named = (label: string) => ({ image: { ref: 7, label }, contacts: [{ ref: 'a', label }] });
    expect(diffSnapshots(named('Old'), named('New'))).toEqual([]);
  });
});

describe('any two versions', () => {
  const anyName = fc.constantFrom('title', 'summary', 'body', 'quotes', 'image');
  const anySnapshot = fc.dictionary(anyName, fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<Snapshot>;

  it('do not differ when they are one', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(diffSnapshots(snapshot, snapshot)).toEqual([]);
        expect(diffSnapshots(snapshot, structuredClone(snapshot))).toEqual([]);
      }),
    );
  });

  it('differ in the same fields both ways', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => {
        expect(diffSnapshots(a, b).sort()).toEqual(diffSnapshots(b, a).sort());
      }),
    );
  });

  it('differ in fields of theirs, each named once', () => {
    fc.assert(
      fc.property(anySnapshot, anySnapshot, (a, b) => {
        const fields = diffSnapshots(a, b);
        expect(new Set(fields).size).toBe(fields.length);
        expect(fields.every((field) => field in a || field in b)).toBe(true);
      }),
    );
  });

  it('do not differ after a way through the database', () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        expect(diffSnapshots(snapshot, JSON.parse(JSON.stringify(snapshot)) as Snapshot)).toEqual([]);
      }),
    );
  });
});
