import { onDatabase } from '../support/cached-newsroom';
import { startInstance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000);

let database: TestDatabase;

beforeAll(async () => {
  database = await startTestDatabase();
});

afterAll(async () => {
  await database.remove();
});

/** Of the newsroom's own on Strapi's tables; whatever is made anew has another number. */
const OWN = `select relname as name, oid::int as number from pg_class where relname like 'newsroom\\_%' and relkind = 'i'
  union all select tgname || ' on ' || tgrelid::regclass, oid::int from pg_trigger
    where tgname like 'dateline\\_%' order by name`;

const listOwn = () => onDatabase<{ name: string; number: number }>(database, OWN);

describe('a second start, when Strapi compares its tables with its schemas', () => {
  it('leaves the indexes and triggers that the newsroom made on them alone', async () => {
    // the first start was the one that the template has had
    const before = await listOwn();
    expect(before.map(({ name }) => name)).toContain('newsroom_parts_of_pages');
    await onDatabase(database, `update strapi_database_schema set hash = 'of another version'`);
    await (await startInstance(database)).stop();
    expect(await listOwn()).toEqual(before);
  });
});

describe('a start of another version beside one that serves', () => {
  const say = (comment: string) =>
    onDatabase(database, `comment on function dateline_tell(text, bigint) is '${comment}'`);

  it('waits for nobody who reads while it says anew what the database tells of', async () => {
    await say('another 2000.01.01T00.00.00.first.sql');
    await withClient(database.connection, async (reader) => {
      await reader.query('begin; select from topics; select from files; select from press_releases');
      await (await startInstance(database)).stop();
      await reader.query('rollback');
    });
    const [row] = await onDatabase<{ comment: string }>(
      database,
      `select obj_description('dateline_tell(text, bigint)'::regprocedure) as comment`,
    );
    expect(row?.comment).toMatch(/^[0-9a-f]{16} 2026\./);
  });

  it('leaves what a newer one has said, which tells of more', async () => {
    await say('another 2999.01.01T00.00.00.last.sql');
    await onDatabase(
      database,
      `create trigger dateline_tell_newer after insert on topics for each statement
         execute function dateline_tell_table_trigger('topic')`,
    );
    await (await startInstance(database)).stop();
    expect((await listOwn()).map(({ name }) => name)).toContain('dateline_tell_newer on topics');
    await say('another');
    await (await startInstance(database)).stop();
    expect((await listOwn()).map(({ name }) => name)).not.toContain('dateline_tell_newer on topics');
  });
});

describe('a start, when Strapi keeps something in another way than the newsroom expects', () => {
  it('ends with one sentence that says what', async () => {
    await onDatabase(database, 'alter table pages_cmps rename column cmp_id to part_id');
    const started = startInstance(database).then((instance) => instance.stop());
    await expect(started).rejects.toThrow(
      /The newsroom ended with 1:\n[^]*the table pages_cmps has no column cmp_id\.\n$/,
    );
  });
});
