import { once } from 'node:events';
import {
  Agent,
  createServer,
  request,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import {
  isStopping,
  prepareStop,
  type GentleStop,
  type Stopping,
} from '../../../../src/platform/http/stop-gently';

/** Milliseconds; long is more than anything here takes. */
const LONG = 60_000;
const AT_ONCE: Stopping = { open: 0, endsWithLast: false, patience: LONG, onClosed: () => undefined };

let server: Server;
let gentle: GentleStop;
let agent: Agent;
/** Answers that are asked for at /slow, to be ended by the test. */
let slow: ServerResponse[];

beforeEach(async () => {
  slow = [];
  server = createServer((asked, response) => {
    if (asked.url === '/slow') slow.push(response);
    else response.end('quick');
  });
  gentle = prepareStop(server);
  agent = new Agent({ keepAlive: true, maxSockets: 1 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  agent.destroy();
  for (const response of slow) response.destroy();
  server.closeAllConnections();
  if (server.listening) await new Promise((resolve) => server.close(resolve));
});

const port = (): number => (server.address() as AddressInfo).port;

interface Answered {
  readonly body: string;
  readonly connection: string | undefined;
}

const get = (path: string, at = port()): Promise<Answered> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: at, path, agent }, (response: IncomingMessage) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve({ body, connection: response.headers.connection });
      });
      response.on('error', reject);
    })
      .on('error', reject)
      .end();
  });

const untilAsked = async (): Promise<ServerResponse> => {
  for (;;) {
    const [response] = slow;
    if (response !== undefined) return response;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

describe('a server that is asked to end', () => {
  it('answers what it was asked before, and closes that connection', async () => {
    const answer = get('/slow');
    const response = await untilAsked();
    const stopped = gentle.stop(AT_ONCE);
    response.end('slow');
    expect(await answer).toEqual({ body: 'slow', connection: 'close' });
    expect(await stopped).toBe(0);
  });

  it('takes requests as long as it is open, on connections of before too, and asks each not to come back', async () => {
    expect(await get('/')).toEqual({ body: 'quick', connection: 'keep-alive' });
    const stopped = gentle.stop({ ...AT_ONCE, open: 1_000 });
    expect(isStopping(server)).toBe(true);
    expect(await get('/')).toEqual({ body: 'quick', connection: 'close' });
    expect(await get('/')).toEqual({ body: 'quick', connection: 'close' });
    expect(await stopped).toBe(0);
  });

  it('takes none afterwards', async () => {
    const at = port();
    await gentle.stop(AT_ONCE);
    await expect(get('/', at)).rejects.toThrow('ECONNREFUSED');
  });

  it('ends with the last connection, where it may', async () => {
    await get('/');
    const stopped = gentle.stop({ ...AT_ONCE, open: LONG, endsWithLast: true });
    agent.destroy();
    expect(await stopped).toBe(0);
  });

  it('waits for no connection that has asked nothing', async () => {
    const silent = connect(port(), '127.0.0.1');
    await once(silent, 'connect');
    await get('/');
    expect(await gentle.stop(AT_ONCE)).toBe(0);
    silent.destroy();
  });

  it('ends what never ends by itself when nobody is let in any more', async () => {
    const answer = get('/slow');
    const response = await untilAsked();
    response.write('the beginning, ');
    const isOpen: boolean[] = [];
    const stopped = gentle.stop({
      ...AT_ONCE,
      onClosed: () => {
        isOpen.push(server.listening);
        response.end('and the end');
      },
    });
    expect((await answer).body).toBe('the beginning, and the end');
    expect(await stopped).toBe(0);
    expect(isOpen).toEqual([false]);
  });

  it('gives up what takes too long, and says how many', async () => {
    const answer = get('/slow').catch(() => null);
    await untilAsked();
    expect(await gentle.stop({ ...AT_ONCE, patience: 100 })).toBe(1);
    server.closeAllConnections();
    expect(await answer).toBeNull();
  });
});
