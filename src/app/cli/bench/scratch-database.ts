import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { LOCALES } from '../../../shared/locales/locales';
import { toSearchRow } from '../../../reading/search/domain/search-row';
import { bindNamed } from '../../../reading/search/bind-named';
import { STORE_STATEMENT } from '../../../reading/search/store-statement';
import { openEmbeddedDatabase, removeEmbeddedDatabase } from '../embedded-postgres';
import { generateEntries, TOPICS } from './generate-entries';

const MIGRATIONS = ['2026.11.25T01.00.00.search.sql', '2026.11.25T11.00.00.search-index.sql'];
const BATCH = 500; // documents

/** What the statements of search look up in Strapi's tables, as far as they do. */
const LOOKED_UP = `
  create table topics (document_id text, locale text, slug text, name text, published_at timestamptz);
  create table partner_countries (document_id text, locale text, iso_code text, name text, published_at timestamptz)`;

/** Runs work on an embedded PostgreSQL of its own, with nothing in it but search and what goes away with it. */
export const onScratchDatabase = async <Result>(
  root: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as an account of its own where this one is root
  process.env.DATELINE_DATA = folder;
  try {
    const { environment } = await openEmbeddedDatabase(root);
    const client = new pg.Client({
      host: environment.DATABASE_HOST,
      port: Number(environment.DATABASE_PORT),
      user: environment.DATABASE_USERNAME,
      password: environment.DATABASE_PASSWORD,
      database: environment.DATABASE_NAME,
    });
    await client.connect();
    try {
      await client.query(LOOKED_UP);
      for (const migration of MIGRATIONS)
        await client.query(readFileSync(join(root, 'database/migrations', migration), 'utf8'));
      return await work(client);
    } finally {
      await client.end();
    }
  } finally {
    await removeEmbeddedDatabase(root);
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Puts made-up documents into the table, the way the newsroom does. */
export const fillScratch = async (
  client: pg.Client,
  count: number,
  progress: (done: number, total: number) => void,
): Promise<void> => {
  for (const topic of TOPICS) {
    for (const locale of LOCALES)
      await client.query('insert into topics values ($1, $2, $1, $1, now())', [topic, locale]);
  }
  let batch: object[] = [];
  let done = 0;
  for (const entry of generateEntries(count)) {
    batch.push(toSearchRow(entry));
    done += 1;
    if (batch.length < BATCH && done < count) continue;
    const named = { rows: JSON.stringify(batch), timeZone: 'Africa/Accra' };
    await runNamed(client, STORE_STATEMENT, named);
    batch = [];
    progress(done, count);
  }
  await client.query('vacuum analyze search_documents, search_index');
};

/** Runs one of the statements of search. */
export const runNamed = async <Row extends pg.QueryResultRow>(
  client: pg.Client,
  statement: string,
  named: Readonly<Record<string, unknown>>,
): Promise<Row[]> => {
  const bound = bindNamed(statement, named, (place) => `$${place}`);
  return (await client.query<Row>(bound.statement, [...bound.values])).rows;
};
