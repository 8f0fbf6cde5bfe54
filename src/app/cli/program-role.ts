import { createHmac } from 'node:crypto';
import pg from 'pg';
import { SUPERUSER } from './initialise-postgres';

/** The role of the program in the embedded database: it owns what is in there, and can do nothing outside of it. */
export const PROGRAM = 'newsroom';

/** From the superuser's, which lies in a file that the database cannot read: one secret to keep and to copy. */
export const programPassword = (superuserPassword: string): string =>
  createHmac('sha256', superuserPassword).update('role newsroom').digest('hex');

interface Where {
  readonly port: number;
  readonly database: string;
  readonly superuserPassword: string;
}

/**
 * Makes the role of the program where it is missing, and gives it what a version before made as the superuser. What is right
 * already is left alone: nothing in the database is locked.
 */
export const prepareProgramRole = async ({ port, database, superuserPassword }: Where): Promise<void> => {
  const access = { host: '127.0.0.1', port, user: SUPERUSER, password: superuserPassword };
  const client = new pg.Client({ ...access, database });
  client.on('error', () => undefined); // the query that it cuts short reports it
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtextextended('program-role', 0))"); // commands may join at a time
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [PROGRAM]);
    if (rowCount === 0) await client.query(`create role ${PROGRAM}`);
    await client.query(`alter role ${PROGRAM} ${RIGHTS} password '${programPassword(superuserPassword)}'`);
    await client.query(`grant pg_read_all_settings to ${PROGRAM}`); // where data and log are: it reads no file itself
    const { rows } = await client.query<{ statement: string }>(TRANSFERS);
    for (const { statement } of rows) await client.query(statement);
    await client.query('commit');
  } finally {
    await client.end();
  }
};

const RIGHTS = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';

/**
 * A statement for each thing that the superuser made in the database: `reassign owned` refuses to take from the role that a
 * database was set up by. Parts of extensions stay with it, and sequences of columns go with their tables.
 */
const TRANSFERS = `
  with mine as (
    select 'pg_database'::regclass as class, oid, format('database %I', datname) as thing, datdba as owner
      from pg_database where datname = current_database()
    union all
    select 'pg_namespace'::regclass, oid, format('schema %I', nspname), nspowner from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema'
    union all
    select 'pg_class'::regclass, oid,
        case relkind when 'v' then 'view ' when 'm' then 'materialized view ' when 'S' then 'sequence '
          when 'f' then 'foreign table ' else 'table ' end || oid::regclass, relowner
      from pg_class where relkind in ('r', 'p', 'v', 'm', 'S', 'f') and oid >= 16384
        and not exists (select 1 from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid
          and refobjsubid > 0 and deptype in ('a', 'i'))
    union all
    select 'pg_proc'::regclass, oid, 'routine ' || oid::regprocedure, proowner from pg_proc where oid >= 16384
    union all
    select 'pg_type'::regclass, oid, 'type ' || oid::regtype, typowner from pg_type
      where oid >= 16384 and typtype in ('c', 'd', 'e', 'r') and typelem = 0
        and (typrelid = 0 or (select relkind from pg_class where oid = typrelid) = 'c')
    union all
    select 'pg_ts_config'::regclass, oid, 'text search configuration ' || oid::regconfig, cfgowner
      from pg_ts_config where oid >= 16384
    union all
    select 'pg_ts_dict'::regclass, oid, 'text search dictionary ' || oid::regdictionary, dictowner
      from pg_ts_dict where oid >= 16384
    union all
    select 'pg_statistic_ext'::regclass, oid, format('statistics %s.%I', stxnamespace::regnamespace, stxname), stxowner
      from pg_statistic_ext
  )
  select format('alter %s owner to ${PROGRAM}', thing) as statement from mine
  where owner = current_user::regrole
    and not exists (select 1 from pg_depend
      where classid = mine.class and objid = mine.oid and deptype = 'e')`;
