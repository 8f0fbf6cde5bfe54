import { findTables } from '../../../../src/platform/answer-cache/domain/find-tables';

const TABLES = new Set(['topics', 'topics_lnk', 'files', 'pages']);

describe('findTables', () => {
  it('finds tables in quotes, with a schema, and bare', () => {
    const statement = 'select "t0".* from "public"."topics" as "t0" left join topics_lnk l on true';
    expect(findTables(statement, TABLES)).toEqual(['topics', 'topics_lnk']);
  });

  it('does not take a part of a name for a name', () => {
    expect(findTables('select * from "topics_lnk_old", "old_pages"', TABLES)).toEqual([]);
  });

  it('names each once', () => {
    expect(findTables('select * from files a, files b', TABLES)).toEqual(['files']);
  });
});
