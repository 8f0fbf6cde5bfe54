import { findDifferences, type Found } from '../../../../src/platform/strapi/find-differences';
import { EXPECTED_COLUMNS } from '../../../../src/platform/strapi/sql-names';

const EVENTS = ['entry.publish'];

const AS_EXPECTED: Found = {
  columns: new Map(Object.entries(EXPECTED_COLUMNS)),
  missingMethods: new Map([['the webhook runner', []]]),
  events: ['entry.create', 'entry.publish'],
  tellsStatements: true,
};

const without = (table: string, column?: string) => {
  const columns = new Map(AS_EXPECTED.columns);
  if (column === undefined) columns.delete(table);
  else
    columns.set(
      table,
      (columns.get(table) ?? []).filter((name) => name !== column),
    );
  return { ...AS_EXPECTED, columns };
};

describe('findDifferences, of Strapi as the newsroom knows it', () => {
  it('finds none', () => {
    expect(findDifferences(AS_EXPECTED, EVENTS)).toEqual([]);
  });

  it('does not mind what is there besides', () => {
    const columns = new Map([
      ...AS_EXPECTED.columns,
      ['pages_cmps', [...(EXPECTED_COLUMNS.pages_cmps ?? []), 'more']],
    ]);
    expect(findDifferences({ ...AS_EXPECTED, columns }, EVENTS)).toEqual([]);
  });
});

describe('findDifferences, of a Strapi that changed', () => {
  it('names a table that is not there', () => {
    expect(findDifferences(without('files_related_mph'), EVENTS)).toEqual([
      'there is no table files_related_mph',
    ]);
  });

  it('names a column that is not there', () => {
    expect(findDifferences(without('pages_cmps', 'cmp_id'), EVENTS)).toEqual([
      'the table pages_cmps has no column cmp_id',
    ]);
  });

  it('names each method that a service lost', () => {
    const missingMethods = new Map([['admin::role', ['getSuperAdmin', 'create']]]);
    expect(findDifferences({ ...AS_EXPECTED, missingMethods }, EVENTS)).toEqual([
      'admin::role has no getSuperAdmin()',
      'admin::role has no create()',
    ]);
  });

  it('names an event that its webhooks lost: none would be sent', () => {
    expect(findDifferences({ ...AS_EXPECTED, events: ['entry.release'] }, EVENTS)).toEqual([
      'webhooks have no event entry.publish',
    ]);
  });

  it('says when it does not tell of statements any more: the answer cache would keep nothing', () => {
    expect(findDifferences({ ...AS_EXPECTED, tellsStatements: false }, EVENTS)).toEqual([
      'statements are not told of where they are sent',
    ]);
  });
});
