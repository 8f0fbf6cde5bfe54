import { readHosts, readHostsOfUrl } from '../../../../../src/platform/storage/hosts/domain/read-hosts';
import { readConnection } from '../../../../../src/platform/storage/hosts/domain/read-connection';

const read = (url: string) => readHostsOfUrl('DATABASE_URL', url);

describe('an address of a database', () => {
  it('with one host is taken as it is', () => {
    expect(read('postgres://u:p%40@db:5433/name?application_name=x')).toEqual({
      single: 'postgres://u:p%40@db:5433/name?application_name=x',
      hosts: null,
    });
  });

  it('with several hosts is read as libpq reads it, with what it asks of them', () => {
    expect(read('postgresql://u:p,q@a,b:5433,[::1]:7/name?target_session_attrs=primary&x=1')).toEqual({
      single: 'postgresql://u:p,q@a/name?x=1',
      hosts: [
        { host: 'a', port: 5432 },
        { host: 'b', port: 5433 },
        { host: '::1', port: 7 },
      ],
    });
  });

  it('with one host that must take writes is held to it', () => {
    expect(read('postgres://db/name?target_session_attrs=read-write')).toEqual({
      single: 'postgres://db/name',
      hosts: [{ host: 'db', port: 5432 }],
    });
  });

  it.each(['somewhere', 'postgres://a,,b/name', 'postgres://a:0,b/name', 'postgres://a:99999,b/name'])(
    'is not %s',
    (url) => {
      expect(() => read(url)).toThrow(/^DATABASE_URL is not an address\./);
    },
  );

  it('is not one of servers that only read', () => {
    expect(() => read('postgres://a,b/name?target_session_attrs=standby')).toThrow(/"standby", and the news/);
  });
});

describe('a database in parts', () => {
  it('has one port for all hosts, or one for each', () => {
    expect(readHosts('a, b', '6000').map(({ port }) => port)).toEqual([6000, 6000]);
    expect(readHosts('a,b', '1,2').map(({ port }) => port)).toEqual([1, 2]);
  });

  it.each([
    ['a', 'x'],
    ['a,b,c', '1,2'],
  ])('of hosts %s does not have the ports %s', (hosts, ports) => {
    expect(() => readHosts(hosts, ports)).toThrow(/^DATABASE_PORT is /);
  });

  it('of one host names no others', () => {
    const settings: Record<string, string> = { DATABASE_HOST: 'db', DATABASE_PASSWORD: 'word' };
    expect(readConnection((name) => settings[name])).toEqual({
      host: 'db',
      port: 5432,
      database: 'dateline',
      user: 'dateline',
      password: 'word',
      ssl: false,
    });
  });
});
