import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { openEmbeddedDatabase, removeEmbeddedDatabase } from '../../src/app/cli/embedded-postgres';
import { findPostgresHome, type PostgresHome } from '../../src/app/cli/postgres-home';
import { runPostgresTool } from '../../src/app/cli/run-postgres-tool';
import { copyTemplate, makeTemplate } from './newsroom-template';
import { makeDataFolder, ROOT } from './test-environment';

/** A PostgreSQL of a test's own, that can go away and come back at the same address. */
export interface TestDatabase {
  readonly connection: pg.ClientConfig;
  /** Where its files are, with the tools and the account of PostgreSQL. */
  readonly home: PostgresHome;
  readonly data: string;
  readonly superuser: { readonly name: string; readonly password: string };
  readonly stop: () => Promise<void>;
  /** Without a checkpoint or a word to those who are connected, as with a power cut. */
  readonly crash: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/**
 * With the newsroom that every test begins with.
 *
 * @param isEmpty - with none instead: for what another version makes there
 * @param folder - where its data are, which any account may enter; one of its own where none is named
 */
export const startTestDatabase = async ({
  isEmpty = false,
  folder = makeDataFolder(),
} = {}): Promise<TestDatabase> => {
  await makeTemplate();
  process.env.DATELINE_DATA = folder;
  if (!isEmpty) copyTemplate();
  const { environment, superuser } = await openEmbeddedDatabase(ROOT);
  const home = findPostgresHome(ROOT);
  const data = join(home.base, 'postgres');
  const options = readFileSync(join(data, 'postmaster.opts'), 'utf8').trim().replaceAll('"', "'");
  const control = async (...args: string[]): Promise<void> => {
    const { code } = await runPostgresTool(home, 'pg_ctl', [...args, '-D', data, '-w']);
    if (code !== 0) throw new Error(`pg_ctl ${args.join(' ')} ended with ${String(code)}`);
  };
  return {
    connection: {
      host: environment.DATABASE_HOST,
      port: Number(environment.DATABASE_PORT),
      user: environment.DATABASE_USERNAME,
      password: environment.DATABASE_PASSWORD,
      database: environment.DATABASE_NAME,
    },
    home,
    data,
    superuser,
    stop: () => control('stop', '-m', 'fast'),
    crash: () => control('stop', '-m', 'immediate'),
    startAgain: () =>
      control('start', '-l', join(data, 'server.log'), '-o', options.slice(options.indexOf(' ') + 1)),
    remove: async () => {
      await removeEmbeddedDatabase(ROOT);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
