import { readHosts, readHostsOfUrl, type Host } from './read-hosts';
import { SettingsError } from './settings-error';

/** How to connect to a database, as the driver pg wants it, and its servers where there are several. */
export interface DatabaseConnection {
  readonly connectionString?: string;
  readonly host?: string;
  readonly port?: number;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  readonly ssl?: false | { readonly ca: string | undefined; readonly rejectUnauthorized: boolean };
  /** Of these the first that takes writes is the database; left out: there is one, and it is taken as it is. */
  readonly hosts?: readonly Host[];
}

/** What a setting is set to; undefined or empty: it is not set. */
type Look = (name: string) => string | undefined;

/**
 * The database that the settings name.
 *
 * @example readConnection((name) => process.env[name])
 * @throws SettingsError for what is no address
 */
export const readConnection = (look: Look): DatabaseConnection => {
  const url = look('DATABASE_URL');
  if (url) return readUrl('DATABASE_URL', url, look);
  const or = (name: string, usual: string): string => {
    const value = look(name) ?? '';
    return value === '' ? usual : value;
  };
  const [first, ...others] = readHosts(or('DATABASE_HOST', ''), or('DATABASE_PORT', '5432'));
  return {
    ...first,
    ...(first && others.length > 0 && { hosts: [first, ...others] }),
    database: or('DATABASE_NAME', 'dateline'),
    user: or('DATABASE_USERNAME', 'dateline'),
    password: or('DATABASE_PASSWORD', ''),
    ssl: readTls(look),
  };
};

/**
 * The database itself, for what needs a session of its own, where a pooler stands before it that lends a connection for a transaction;
 * null where the other address leads to sessions.
 *
 * @throws SettingsError
 */
export const readDirect = (look: Look): DatabaseConnection | null => {
  const url = look('DATABASE_DIRECT_URL');
  return url ? readUrl('DATABASE_DIRECT_URL', url, look) : null;
};

/**
 * The server that public reads may go to, by replication behind the database; null: there is none.
 *
 * @throws SettingsError
 */
export const readReplica = (look: Look): DatabaseConnection | null => {
  const url = look('DATABASE_READ_URL') ?? '';
  if (url === '') return null;
  const connection = readUrl('DATABASE_READ_URL', url, look);
  if (connection.hosts !== undefined)
    throw new SettingsError(
      'DATABASE_READ_URL names one server, a standby of the database. Leave out the others, and target_session_attrs.',
    );
  return connection;
};

const readUrl = (name: string, url: string, look: Look): DatabaseConnection => {
  const { single, hosts } = readHostsOfUrl(name, url);
  return { connectionString: single, ...(hosts !== null && { hosts }), ssl: readTls(look) };
};

/** TLS towards the database: off unless DATABASE_SSL is true; the certificate is checked unless said otherwise. */
const readTls = (look: Look): NonNullable<DatabaseConnection['ssl']> | false =>
  look('DATABASE_SSL') === 'true' && {
    ca: look('DATABASE_SSL_CA'),
    rejectUnauthorized: look('DATABASE_SSL_REJECT_UNAUTHORIZED') !== 'false',
  };

export { SettingsError };
