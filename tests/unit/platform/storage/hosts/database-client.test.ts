import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import pg from 'pg';
import { DatabaseClient } from '../../../../../src/platform/storage/hosts/database-client';

/** A message of PostgreSQL's protocol: its letter, its length, what it says. */
const message = (letter: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(letter), length, body]);
};

const WELCOME = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const GOODBYE = message('E', Buffer.from('SFATAL\0C57P01\0Mterminating connection\0\0'));

/** Lets a client in and ends it, at once. */
const startShuttingDown = async (): Promise<Server> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(Buffer.concat([WELCOME, READY, GOODBYE])));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

describe('a client of a server that shuts down as it lets it in', () => {
  let server: Server;
  let settings: pg.ClientConfig;

  beforeEach(async () => {
    server = await startShuttingDown();
    const { port } = server.address() as AddressInfo;
    settings = { host: '127.0.0.1', port, user: 'u', password: 'p', database: 'd' };
  });

  afterEach(async () => {
    server.close();
    await once(server, 'close');
  });

  it('is refused, and ends no process', async () => {
    await expect(new DatabaseClient(settings).connect()).rejects.toMatchObject({ code: '57P01' });
  });

  it('is refused to a pool, too', async () => {
    const pool = new pg.Pool({ ...settings, Client: DatabaseClient });
    pool.on('error', () => undefined);
    await expect(pool.query('select 1')).rejects.toMatchObject({ code: '57P01' });
    expect(pool.totalCount).toBe(0);
    await pool.end();
  });

  it('is refused to who asks with a callback', async () => {
    const client = new DatabaseClient(settings);
    const refusal = await new Promise((resolve) => {
      client.connect((error: unknown) => {
        resolve(error);
      });
    });
    expect(refusal).toMatchObject({ code: '57P01' });
  });
});
