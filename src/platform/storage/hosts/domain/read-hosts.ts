import { SettingsError } from './settings-error';

/** Where a server of PostgreSQL listens. */
export interface Host {
  readonly host: string;
  readonly port: number;
}

const USUAL_PORT = '5432';
const LAST_PORT = 65_535;

/** Scheme with user and password, hosts, the rest. */
const ADDRESS = /^(postgres(?:ql)?:\/\/(?:[^@/?]*@)?)([^@/?]*)([/?].*)?$/i;

const HOST = /^(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/;

const PARAMETER = 'target_session_attrs';

/** What the newsroom can do with: it writes. The words are libpq's. */
const WRITABLE = ['read-write', 'primary'];

interface Read {
  /** An address of the first host alone, without what the driver does not know. */
  readonly single: string;
  /** Null where one host is named, and is to be taken as it is. */
  readonly hosts: readonly Host[] | null;
}

/**
 * Reads an address with several hosts, as libpq has them; the driver knows one.
 *
 * @param setting - its name, for messages
 * @example readHostsOfUrl('DATABASE_URL', 'postgres://u:p@a,b:5433/name?target_session_attrs=read-write')
 * // { single: 'postgres://u:p@a/name', hosts: [{ host: 'a', port: 5432 }, { host: 'b', port: 5433 }] }
 * @throws SettingsError
 * Source: PostgreSQL documentation, "Specifying Multiple Hosts", and target_session_attrs
 */
export const readHostsOfUrl = (setting: string, url: string): Read => {
  const [, head, named, rest = ''] = ADDRESS.exec(url) ?? [];
  const parts = named?.split(',') ?? [];
  const { wanted, tail } = takeParameter(rest);
  if (head === undefined || (parts.length < 2 && wanted === null)) {
    if (!URL.canParse(url)) throw new SettingsError(notAnAddress(setting));
    return { single: url, hosts: null };
  }
  const hosts = parts.map((part) => readHost(part) ?? null);
  if (!isWhole(hosts)) throw new SettingsError(notAnAddress(setting));
  if (wanted !== null && wanted !== 'any' && !WRITABLE.includes(wanted))
    throw new SettingsError(
      `${setting} asks for servers that are "${wanted}", and the newsroom writes. Set target_session_attrs to read-write, or leave it out.`,
    );
  return {
    single: `${head}${parts[0] ?? ''}${tail}`,
    hosts: parts.length < 2 && wanted === 'any' ? null : hosts,
  };
};

/**
 * @param names - hosts, several by commas
 * @param ports - one for all, or one for each
 * @throws SettingsError
 */
export const readHosts = (names: string, ports: string): Host[] => {
  const hosts = names.split(',').map((name) => name.trim());
  const numbers = ports.split(',').map((port) => readPort(port.trim()));
  if (numbers.includes(null) || (numbers.length > 1 && numbers.length !== hosts.length))
    throw new SettingsError(
      hosts.length > 1
        ? 'DATABASE_PORT is one port, or one for each of the hosts, by commas. PostgreSQL listens on 5432 unless told otherwise.'
        : 'DATABASE_PORT is not a port. PostgreSQL listens on 5432 unless told otherwise.',
    );
  return hosts.map((host, index) => ({ host, port: numbers[index] ?? numbers[0] ?? Number(USUAL_PORT) }));
};

const notAnAddress = (setting: string): string =>
  `${setting} is not an address. Write postgres://user:password@host:5432/name; several servers are named by commas: @one:5432,two:5432/name.`;

const takeParameter = (rest: string): { wanted: string | null; tail: string } => {
  const [path = '', query = ''] = rest.split('?', 2);
  const parameters = query.split('&').filter((part) => part !== '');
  const isIt = (part: string): boolean => part.startsWith(`${PARAMETER}=`);
  const others = parameters.filter((part) => !isIt(part));
  const wanted = parameters.find(isIt)?.slice(PARAMETER.length + 1) ?? null;
  return { wanted, tail: `${path}${others.length > 0 ? `?${others.join('&')}` : ''}` };
};

const readHost = (text: string): Host | null => {
  const [, host, port = USUAL_PORT] = HOST.exec(text) ?? [];
  const number = readPort(port);
  return host === undefined || number === null ? null : { host: host.replace(/^\[|\]$/g, ''), port: number };
};

const readPort = (text: string): number | null =>
  /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= LAST_PORT ? Number(text) : null;

const isWhole = (hosts: readonly (Host | null)[]): hosts is Host[] => !hosts.includes(null);
