import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateLoad, type Load } from '../../../bench/load-generator';

let server: Server;

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

/** Asks a server that answers so, once per connection unless told otherwise. */
const loadOn = async (answer: RequestListener, load: Partial<Load> = {}) => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return generateLoad({ url: `http://127.0.0.1:${port}/a?b=c`, connections: 1, seconds: 0, ...load });
};

describe('a load', () => {
  it('asks on every connection for the address, with its headers', async () => {
    const asked: unknown[] = [];
    const outcome = await loadOn(
      ({ method, url, headers }, response) => {
        asked.push([method, url, headers.host?.startsWith('127.0.0.1:'), headers.accept]);
        response.setHeader('Content-Length', 2).end('{}');
      },
      { connections: 3, headers: { accept: 'text/x' } },
    );
    expect(asked).toEqual(Array(3).fill(['GET', '/a?b=c', true, 'text/x']));
    expect(outcome).toMatchObject({ good: 3, bad: 0 });
    expect(outcome.latency.percentile(50)).toBeGreaterThan(0);
  });

  it('asks again as soon as an answer has ended, for as long as it is told', async () => {
    let answered = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => answered); // an answer takes a millisecond
    const outcome = await loadOn(
      (_, response) => {
        answered += 1;
        response.setHeader('Content-Length', 100_000).end('x'.repeat(100_000));
      },
      { connections: 2, seconds: 0.05 },
    );
    clock.mockRestore();
    expect(outcome.good).toBe(answered);
    expect([50, 51]).toContain(outcome.good); // the other connection may have asked already
  });

  it('waits for the last byte of an answer that comes in pieces', async () => {
    let isWhole = false;
    const outcome = await loadOn(({ socket }) => {
      const pieces = ['HTTP/1.1 200 OK\r\nContent-', 'Length: 4\r\n\r', '\nab', 'cd'];
      const send = (): void => {
        socket.write(pieces.shift() ?? '');
        isWhole = pieces.length === 0;
        if (!isWhole) setTimeout(send, 5);
      };
      send();
    });
    expect([isWhole, outcome.good]).toEqual([true, 1]);
  });

  it.each([
    ['HEAD', 200, { method: 'HEAD' }],
    ['GET', 304, {}],
  ] as const)('expects no body after %s and %i', async (_, status, load) => {
    const outcome = await loadOn((__, response) => {
      response.writeHead(status, { 'Content-Length': 7 }).end();
    }, load);
    expect(outcome).toMatchObject({ good: 1, bad: 0 });
  });

  it('counts refusals apart', async () => {
    const outcome = await loadOn((_, response) => {
      response.writeHead(503, { 'Content-Length': 0 }).end();
    });
    expect(outcome).toMatchObject({ good: 0, bad: 1 });
  });

  it('fails on an answer whose length it cannot know', async () => {
    const outcome = loadOn((_, response) => {
      response.write('in pieces');
    });
    await expect(outcome).rejects.toThrow('no Content-Length');
  });

  it('fails when a connection breaks', async () => {
    const outcome = loadOn(({ socket }) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf');
    });
    await expect(outcome).rejects.toThrow('closed the connection');
  });
});
