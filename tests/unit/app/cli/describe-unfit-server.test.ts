import { describeUnfitServer, type ServerFacts } from '../../../../src/app/cli/domain/describe-unfit-server';

const FIT: ServerFacts = {
  versionNumber: 140_000,
  version: '14.0',
  encoding: 'UTF8',
  user: 'press',
  schema: 'public',
  mayCreate: true,
  mayExtend: true,
  isStandby: false,
  isReadOnly: false,
  missingExtensions: ['unaccent', 'pg_trgm'],
  unknownExtensions: [],
};

const describeWith = (part: Partial<ServerFacts>) => describeUnfitServer('db:5432', { ...FIT, ...part });

describe('a PostgreSQL server', () => {
  it('of version 14 with UTF-8 and the right to make tables will do', () => {
    expect(describeWith({})).toBeNull();
  });

  it('of version 13 is too old', () => {
    expect(describeWith({ versionNumber: 130_022, version: '13.22' })).toBe(
      'The database at db:5432 is PostgreSQL 13.22. Dateline needs 14 or newer.',
    );
  });

  it('that follows another one takes no writes', () => {
    expect(describeWith({ isStandby: true, isReadOnly: true })).toBe(
      'The database at db:5432 is a standby, which takes no writes. Name its primary, or make this one the primary (pg_promote).',
    );
  });

  it('that lets the user only read is refused, with the command that allows writing', () => {
    expect(describeWith({ isReadOnly: true })).toContain(
      'alter role press reset default_transaction_read_only',
    );
  });

  it('that cannot store every script is refused', () => {
    expect(describeWith({ encoding: 'SQL_ASCII' })).toContain("encoding 'UTF8' template template0");
  });

  it('without the schema is refused, naming the setting', () => {
    expect(describeWith({ schema: 'press', mayCreate: null })).toBe(
      'The database at db:5432 has no schema "press". Create it, or check DATABASE_SCHEMA.',
    );
  });

  it('where the user may not make tables is refused, with the command that allows it', () => {
    expect(describeWith({ mayCreate: false })).toContain('grant create on schema public to press.');
  });

  it('whose administrator made the extensions of search needs no right to', () => {
    expect(describeWith({ mayExtend: false, missingExtensions: [] })).toBeNull();
  });

  it('where the user may not make the extensions of search is refused, with the commands', () => {
    expect(describeWith({ mayExtend: false, missingExtensions: ['pg_trgm'] })).toBe(
      'The database at db:5432 does not let the user "press" make the extensions of search. Run there as an administrator: create extension pg_trgm;',
    );
  });

  it('without the extensions on its disk is refused, with what to install', () => {
    expect(describeWith({ unknownExtensions: ['unaccent'] })).toContain(
      "Install PostgreSQL's contrib package",
    );
  });
});
