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
  if (encoding !== 'UTF8')
    return `The database at ${where} stores text as ${encoding}. Dateline needs one made with: encoding 'UTF8' template template0.`;
  if (mayCreate === null)
    return `The database at ${where} has no schema "${schema}". Create it, or check DATABASE_SCHEMA.`;
  if (!mayCreate)
    return `The database at ${where} does not let the user "${user}" make tables. Run there: grant create on schema ${schema} to ${user}.`;
  return null;
};
