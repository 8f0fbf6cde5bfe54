import { Socket } from 'node:net';
import pg from 'pg';
import type { Host } from './domain/read-hosts';
import {
  findWritableHost,
  refuseReadOnly,
  type ConnectionSettings,
  type WritableHost,
} from './writable-host';

type Callback = ((error: Error) => void) | ((error: null, client: pg.ClientBase) => void);

const PATIENCE = 2_000; // milliseconds that the server known last may take to let us in before the others are looked at

const known = new Map<string, WritableHost>();

/** Those who connect to the same servers share what is known of them. */
const writableHostOf = (settings: ConnectionSettings, hosts: readonly Host[]): WritableHost => {
  const { user, database, connectionString } = settings;
  const key = JSON.stringify([hosts, user, database, connectionString]);
  const host = known.get(key) ?? findWritableHost(settings, hosts);
  known.set(key, host);
  return host;
};

/**
 * The driver's client; where the settings name several servers, it connects to the one that takes writes. So whatever connects anew
 * after a failover, as all do whose connection is lost, is on the new primary.
 */
export class DatabaseClient extends pg.Client {
  readonly #writable: WritableHost | null;
  readonly #socket: Socket | null;
  #broken: Error | null = null;

  constructor(settings: ConnectionSettings = {}) {
    const { hosts } = settings;
    const socket = hosts === undefined ? null : new Socket();
    super(
      socket === null ? settings : { ...settings, password: settings.password, stream: () => socket }, // knex hides the password
    );
    this.#socket = socket;
    this.#writable = hosts === undefined ? null : writableHostOf(settings, hosts);
    // a server that ends us in the breath in which it let us in is heard by nobody else yet, which would end the process
    this.on('error', (error) => {
      this.#broken ??= error;
    });
  }

  override connect(): Promise<this>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<this> | undefined {
    const connecting = this.#writable === null ? this.#connectAsItIs() : this.#connectTo(this.#writable);
    if (callback === undefined) return connecting;
    connecting.then(
      () => {
        (callback as (error: null, client: pg.ClientBase) => void)(null, this);
      },
      (error: unknown) => {
        (callback as (error: unknown) => void)(error);
      },
    );
    return undefined;
  }

  async #connectAsItIs(): Promise<this> {
    await super.connect();
    return this.#unbroken();
  }

  async #connectTo(writable: WritableHost): Promise<this> {
    const host = await writable.find();
    if (this.#socket?.destroyed === true) throw new Error('The connection was given up.');
    this.on('error', () => {
      writable.forget(host);
    });
    Object.assign(this, host);
    const alarm = setTimeout(() => {
      this.#giveUpIfMoved(writable, host);
    }, PATIENCE).unref();
    try {
      await super.connect();
      await refuseReadOnly(this);
      return this.#unbroken();
    } catch (error) {
      writable.forget(host);
      this.end().catch(() => undefined); // whoever asked tries again with another
      throw error;
    } finally {
      clearTimeout(alarm);
    }
  }

  /** @throws what broke the connection before whoever asked for it could listen */
  #unbroken(): this {
    if (this.#broken !== null) throw this.#broken;
    return this;
  }

  /** A server that is gone without a word would be waited for to the end of all patience. */
  #giveUpIfMoved(writable: WritableHost, host: Host): void {
    writable.lookAgain().then(
      (found) => {
        if (found !== host)
          this.#socket?.destroy(Object.assign(new Error('The database moved.'), { code: 'ETIMEDOUT' }));
      },
      () => undefined, // none takes writes: this one may yet
    );
  }
}
