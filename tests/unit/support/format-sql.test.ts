import fc from 'fast-check';
import { formatSql } from '../../support/sql/format-sql';
import { readSql } from '../../support/sql/read-sql';

describe('a statement set for reading', () => {
  it('has a clause a line', () => {
    expect(formatSql('select a, b from t left join u on u.id = t.id where a = $1 order by b limit 5')).toBe(
      'select a, b\nfrom t\nleft join u on u.id = t.id\nwhere a = $1\norder by b\nlimit 5',
    );
  });

  it('sets what is in parentheses in', () => {
    expect(formatSql('select * from t where id in (select id from u where x) and y')).toBe(
      'select *\nfrom t\nwhere id in (\n  select id\n  from u\n  where x\n)\n  and y',
    );
  });

  it('has an item a line where a clause is long', () => {
    const items = Array.from({ length: 9 }, (_, index) => `a_rather_long_name_${index}`);
    expect(formatSql(`select ${items.join(', ')} from t`)).toBe(
      `select a_rather_long_name_0,\n${items
        .slice(1)
        .map((item) => `  ${item}`)
        .join(',\n')}\nfrom t`,
    );
  });

  it('keeps a name with its value', () => {
    const pairs = Array.from({ length: 9 }, (_, index) => `'name${index}', a_rather_long_column_${index}`);
    expect(formatSql(`select json_build_object(${pairs.join(', ')})`)).toBe(
      `select json_build_object(\n${pairs.map((pair) => `  ${pair}`).join(',\n')}\n)`,
    );
  });

  it('leaves texts and calls as they are', () => {
    const statement = `select to_char(t.at, 'YYYY, "T" (x)') as "A b", count(*)::int`;
    expect(formatSql(statement)).toBe(statement);
  });

  it('stays the same when it is set again, and says the same', () => {
    const word = fc.constantFrom(
      'select',
      'from',
      'a',
      'count',
      'where',
      ',',
      '(',
      ')',
      "'x (y'",
      '::',
      '"b c"',
      '=',
      'and',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const depth = words.reduce(
          (at, piece) => (at < 0 ? at : at + (piece === '(' ? 1 : piece === ')' ? -1 : 0)),
          0,
        );
        fc.pre(depth === 0);
        const statement = words.join(' ');
        expect(readSql(formatSql(statement))).toEqual(readSql(statement));
        expect(formatSql(formatSql(statement))).toBe(formatSql(statement));
      }),
    );
  });
});
