import fc from 'fast-check';
import { readCursor, START, writeCursor } from '../../../../src/distribution/changes/domain/cursor';
import { CHANGES_QUERY } from '../../../../src/distribution/changes/domain/read-changes-query';
import { readQuery } from '../../../../src/shared/http/read-query';

describe('a cursor', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (position, at) => {
        const cursor = { position, at: String(at) };
        expect(readCursor(writeCursor(cursor))).toEqual(cursor);
      }),
    );
  });

  it('is nothing else that somebody sends', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), (text) => {
        const cursor = readCursor(text);
        expect(cursor === null || writeCursor(cursor) === text).toBe(true);
      }),
    );
    for (const text of ['', 'x', 'abcde', '12', 'MTIz', btoa('1.2.3'), btoa('-1.5'), btoa('1.5 ')]) {
      expect(readCursor(text)).toBeNull();
    }
  });
});

describe('the query of the changes log', () => {
  it('begins at the start, a hundred entries a page', () => {
    expect(readQuery(CHANGES_QUERY, {})).toEqual({ query: { since: START, limit: 100 } });
  });

  it('says how to begin when the cursor is wrong', () => {
    expect(readQuery(CHANGES_QUERY, { since: 'yesterday' })).toEqual({
      problems: [
        {
          path: ['since'],
          message:
            'since="yesterday": This is no cursor of the changes log. Begin with /api/changes without since, and follow meta.next.',
        },
      ],
    });
  });

  it.each(['0', '501', '1.5', 'x', ''])('refuses limit=%s', (limit) => {
    expect(readQuery(CHANGES_QUERY, { limit })).toEqual({
      problems: [{ path: ['limit'], message: `limit="${limit}": Use a number from 1 to 500.` }],
    });
  });

  it('refuses several cursors', () => {
    expect(readQuery(CHANGES_QUERY, { since: ['a', 'b'] })).toHaveProperty('problems');
  });
});
