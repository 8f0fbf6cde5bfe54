import type { Core } from '@strapi/strapi';
import { runPrepared } from '../../../../src/platform/storage/run-prepared';

interface Query {
  readonly name?: string;
  readonly text: string;
}

/** A newsroom with one connection, which writes down what it is asked and keeps statements as the driver does. */
const startNewsroom = () => {
  const queries: Query[] = [];
  const parsedStatements: Record<string, string> = {};
  const connection = {
    connection: { parsedStatements },
    query: (asked: Query | string) => {
      const query = typeof asked === 'string' ? { text: asked } : asked;
      queries.push(query);
      if (query.name !== undefined) parsedStatements[query.name] ??= query.text;
      return Promise.resolve({ rows: [] });
    },
  };
  const client = {
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
  };
  const strapi = { db: { connection: { client } } } as unknown as Core.Strapi;
  const ask = async (text: string, times = 1): Promise<Query | undefined> => {
    for (let turn = 0; turn < times; turn += 1) await runPrepared(strapi, { text, values: [] });
    return queries.findLast((query) => query.text === text);
  };
  return { strapi, queries, parsedStatements, ask };
};

describe('a statement whose shape comes from outside', () => {
  it('is prepared from its second time on', async () => {
    const { ask } = startNewsroom();
    expect((await ask('select 1'))?.name).toBeUndefined();
    expect((await ask('select 1'))?.name).toBeDefined();
    expect((await ask('select 1'))?.name).toBe((await ask('select 1'))?.name);
  });

  it('is prepared whatever others have asked before', async () => {
    const { ask } = startNewsroom();
    for (let size = 1; size <= 150; size += 1) await ask(`select 2 limit ${size}`, 2);
    expect((await ask('select 3', 2))?.name).toBeDefined();
  });

  it('is given back when a hundred others are asked for after it', async () => {
    const { ask, queries, parsedStatements } = startNewsroom();
    const name = (await ask('select 4', 2))?.name ?? '';
    for (let size = 1; size <= 100; size += 1) await ask(`select 5 limit ${size}`, 2);
    expect(queries.map(({ text }) => text)).toContain(`deallocate "${name}"`);
    expect(Object.keys(parsedStatements)).toHaveLength(100);
    expect((await ask('select 4', 2))?.name).not.toBe(name);
  });
});

describe("a statement of the newsroom's own", () => {
  it('is prepared at once, and stays', async () => {
    const { ask, strapi, queries } = startNewsroom();
    const own = () => runPrepared(strapi, { text: 'select 6', values: [], isOwn: true });
    await own();
    const name = queries.at(-1)?.name;
    expect(name).toBeDefined();
    for (let size = 1; size <= 150; size += 1) await ask(`select 7 limit ${size}`, 2);
    await own();
    expect(queries.at(-1)?.name).toBe(name);
    expect(queries.map(({ text }) => text)).not.toContain(`deallocate "${name ?? ''}"`);
  });
});
