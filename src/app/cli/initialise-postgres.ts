import { randomBytes } from 'node:crypto';
import { chownSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from './create-file';
import type { PostgresHome } from './postgres-home';
import { runPostgresTool } from './run-postgres-tool';
import { StopError } from './stop-error';

/** Who sets the embedded database up, and may do everything: the program has another role. */
export const SUPERUSER = 'dateline';

const UNFINISHED = 'postgres.unfinished-';

/** The password of the embedded database, made at the first start; PostgreSQL's account can read it. */
export const keepPassword = (home: PostgresHome): string => {
  mkdirSync(home.base, { recursive: true, mode: 0o755 });
  const file = passwordFile(home);
  createFile(file, randomBytes(24).toString('hex'), 0o600);
  if (home.account !== null) chownSync(file, home.account.uid, home.account.gid);
  return readFileSync(file, 'utf8');
};

/**
 * Makes the data folder: UTF-8, sorted alike on every system, passwords asked for on every connection. Under another name
 * until it is whole: one that was interrupted is not taken for a database.
 *
 * @throws StopError
 */
export const initialisePostgres = async (home: PostgresHome, data: string): Promise<void> => {
  for (const name of readdirSync(home.base)) {
    if (name.startsWith(UNFINISHED)) rmSync(join(home.base, name), { recursive: true, force: true });
  }
  const unfinished = join(home.base, `${UNFINISHED}${process.pid}`);
  mkdirSync(unfinished, { mode: 0o700 });
  if (home.account !== null) chownSync(unfinished, home.account.uid, home.account.gid);
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile(home)}`, '--auth=scram-sha-256'];
  const args = ['-D', unfinished, ...locale, ...access];
  const { code, output } = await runPostgresTool(home, 'initdb', args, { capture: true });
  if (code !== 0) throw new StopError(`The embedded PostgreSQL could not be set up: ${output.trim()}`);
  renameSync(unfinished, data);
};

const passwordFile = ({ base }: PostgresHome): string => join(base, 'postgres.password');
