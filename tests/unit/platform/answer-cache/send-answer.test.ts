import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { prepareAnswer, type Answer } from '../../../../src/platform/answer-cache/answer';
import { readWanted, sendAnswer } from '../../../../src/platform/answer-cache/send-answer';

const OPEN = ['Access-Control-Allow-Origin', '*'];
const OTHER = ['Access-Control-Allow-Origin', 'https://www.example.org'];
const WAIT = 60; // milliseconds after which a silent connection has said all

let server: Server;
let answer: Answer;

const make = (body: Buffer | string): Answer =>
  prepareAnswer({
    status: 200,
    headers: [['Content-Type', 'application/json; charset=utf-8']],
    body: Buffer.from(body),
    tags: ['all', 'topic'],
    expiresAt: Infinity,
  });

beforeEach(async () => {
  answer = make('{"data":"é"}');
  server = createServer((request, response) => {
    sendAnswer(response, answer, readWanted(request), request.headers.origin === undefined ? OPEN : OTHER);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** All that a connection is sent for bytes that it sends. */
const exchange = (sent: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let got = '';
    socket.setEncoding('utf8');
    socket.setTimeout(WAIT, () => {
      if (got !== '') socket.destroy(); // on a busy machine the answer takes longer
    });
    socket.on('data', (chunk: string) => (got += chunk));
    socket.on('error', reject);
    socket.on('close', () => {
      resolve(got);
    });
    socket.write(sent);
  });

const ask = (method = 'GET', ...headers: string[]): string =>
  [`${method} / HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n');

const undated = (text: string): string => text.replaceAll(/\r\nDate: [^\r]+/g, '\r\nDate: D');

const again = async (sent: string): Promise<void> => {
  const first = undated(await exchange(sent));
  expect(first).not.toBe('');
  const others = await Promise.all([sent, sent, sent].map(exchange));
  expect(others.map(undated)).toEqual([first, first, first]);
};

describe('an answer that is sent again', () => {
  it.each([
    ['whole', ask()],
    ['its head alone', ask('HEAD')],
    ['304', ask('GET', 'If-None-Match: *')],
    ['to another origin', ask('GET', 'Origin: https://www.example.org')],
    ['on a connection that closes', ask('GET', 'Connection: close')],
    ['in HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n'],
    ['in HTTP/1.0 on a connection that stays', 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n'],
  ])('has the same bytes: %s', async (_name, sent) => {
    await exchange(ask());
    await again(sent);
  });

  it('is the one that was asked for, in the order of the requests on a connection', async () => {
    const mixed = [
      ask(),
      ask('HEAD'),
      ask('GET', 'If-None-Match: *'),
      ask('GET', 'Origin: https://a.example'),
      ask(),
    ].join('');
    await exchange(mixed);
    const statuses = (await exchange(mixed)).match(/HTTP\/1\.1 \d+|"data"|Origin: \S+/g);
    const origins = ['Origin: *', 'Origin: https://www.example.org'];
    expect(statuses).toEqual([
      ...['HTTP/1.1 200', origins[0], '"data"'],
      ...['HTTP/1.1 200', origins[0]],
      ...['HTTP/1.1 304', origins[0]],
      ...['HTTP/1.1 200', origins[1], '"data"'],
      ...['HTTP/1.1 200', origins[0], '"data"'],
    ]);
  });

  it('has the date of its own second', async () => {
    const now = jest.spyOn(Date, 'now');
    try {
      await exchange(ask());
      now.mockReturnValue(Date.UTC(2031, 0, 2, 3, 4, 5, 600));
      expect(await exchange(ask())).toContain('\r\nDate: Thu, 02 Jan 2031 03:04:05 GMT\r\n');
    } finally {
      now.mockRestore();
    }
  });

  it('comes whole to a reader who is slow', async () => {
    const size = 8_000_000;
    answer = make('x'.repeat(size));
    await exchange('HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(ask().repeat(2));
    await new Promise((resolve) => setTimeout(resolve, WAIT));
    let bytes = 0;
    await new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        bytes += chunk.length;
        if (bytes > 2 * size) resolve();
      });
    });
    socket.destroy();
    expect(answer.heads).toHaveLength(2);
  });

  it('ends its response, as far as the server is concerned', async () => {
    const ended: number[] = [];
    server.on('request', (_request, response) =>
      response.on('finish', () => ended.push(response.statusCode)),
    );
    await exchange(ask().repeat(3));
    expect(ended).toEqual([200, 200, 200]);
  });

  it('is written anew where too many origins ask', async () => {
    server.removeAllListeners('request');
    server.on('request', (request, response) => {
      sendAnswer(response, answer, readWanted(request), ['X-Own', String(request.headers.own)]);
    });
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, own) => exchange(ask('GET', `Own: ${own}`))),
    );
    for (const [own, text] of answers.entries()) expect(text).toContain(`X-Own: ${own}\r\n`);
    expect(answer.heads.length).toBeLessThan(20);
  });
});
