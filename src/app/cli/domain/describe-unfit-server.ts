const OLDEST_VERSION = 140_000; // PostgreSQL 14, as server_version_num counts

/** What a PostgreSQL server says of itself and of the user who asks. */
export interface ServerFacts {
  /** As `server_version_num`: 140005 is 14.5. */
  readonly versionNumber: number;
  readonly version: string;
  readonly encoding: string;
  readonly user: string;
  readonly schema: string;
  /** Whether the user may make tables in the schema; null when there is no such schema. */
  readonly mayCreate: boolean | null;
  /** Whether the user may make extensions that PostgreSQL trusts, as those of search are. */
  readonly mayExtend: boolean;
  /** Whether it follows another server. */
  readonly isStandby: boolean;
  /** Whether the user's transactions take no writes. */
  readonly isReadOnly: boolean;
  /** Extensions of search that the database has not yet. */
  readonly missingExtensions: readonly string[];
  /** Extensions of search that are not installed on the server. */
  readonly unknownExtensions: readonly string[];
}

/**
 * One line on why the newsroom cannot use a server that it can connect to; null when it can.
 *
 * @param where - host and port, such as `db.example.org:5432`
 */
export const describeUnfitServer = (where: string, facts: ServerFacts): string | null => {
  const { versionNumber, version, encoding, user, schema, mayCreate } = facts;
  if (versionNumber < OLDEST_VERSION)
    return `The database at ${where} is PostgreSQL ${version}. Dateline needs 14 or newer.`;
  if (facts.isStandby)
    return `The database at ${where} is a standby, which takes no writes. Name its primary, or make this one the primary (pg_promote).`;
  if (facts.isReadOnly)
    return `The database at ${where} takes no writes from the user "${user}": default_transaction_read_only is on. Run there: alter role ${user} reset default_transaction_read_only; or switch it off for the database or the server.`;
  if (encoding !== 'UTF8')
    return `The database at ${where} stores text as ${encoding}. Dateline needs one made with: encoding 'UTF8' template template0.`;
  if (mayCreate === null)
    return `The database at ${where} has no schema "${schema}". Create it, or check DATABASE_SCHEMA.`;
  if (!mayCreate)
    return `The database at ${where} does not let the user "${user}" make tables. Run there: grant create on schema ${schema} to ${user}.`;
  return describeExtensions(where, facts);
};

const describeExtensions = (where: string, facts: ServerFacts): string | null => {
  const { user, mayExtend, missingExtensions, unknownExtensions } = facts;
  const unknown = missingExtensions.filter((name) => unknownExtensions.includes(name));
  if (unknown.length > 0)
    return `The database at ${where} does not have the extensions ${unknown.join(', ')}, which search needs. Install PostgreSQL's contrib package there.`;
  if (missingExtensions.length === 0 || mayExtend) return null;
  const commands = missingExtensions.map((name) => `create extension ${name};`).join(' ');
  return `The database at ${where} does not let the user "${user}" make the extensions of search. Run there as an administrator: ${commands}`;
};
