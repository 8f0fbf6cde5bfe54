import { wholeTable } from '../../../../src/platform/answer-cache/domain/watched-table';
import { createFindOrigin } from '../../../../src/platform/answer-cache/origin-of';

const TABLES = new Set(['feed_entries', 'picture_records']);

const findOriginOf = (told: string[]) => {
  const find = createFindOrigin(new Map(), [wholeTable('feed_entries', 'feed')], TABLES, (table) => {
    told.push(table);
  });
  return (...statements: string[]) => find({ query: {}, state: {} }, new Set(statements));
};

describe('an answer that was made from', () => {
  it('watched tables is kept by their types', () => {
    const told: string[] = [];
    expect(findOriginOf(told)('select 1 from feed_entries')?.types).toEqual(['feed']);
    expect(told).toEqual([]);
  });

  it('a table that tells nobody of its changes is not kept, and its name is told once', () => {
    const told: string[] = [];
    const find = findOriginOf(told);
    const statement = 'select 1 from feed_entries join picture_records on true';
    expect(find(statement)).toBeNull();
    expect(find(statement)).toBeNull();
    expect(told).toEqual(['picture_records']);
  });
});
