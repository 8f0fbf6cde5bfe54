import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { adminToken } from '../../../support/admin-token';
import { anonymous } from '../../../support/api';
import { hostileFiles, large } from '../../../support/sample-files';
import { postUpload } from '../../../support/upload';
import { until } from '../../../support/until';

/** What lies in the newsroom's folder for temporary files. */
const leftOver = (): Promise<string[]> =>
  Promise.resolve(
    readdirSync(dirname(process.env.NEWSROOM_LOG ?? '')).filter((name) =>
      /^(dateline-upload|strapi)-/.test(name),
    ),
  );

const untilNone = () => until(leftOver, (names) => names.length === 0);

/** Begins to send a file and does not end. */
const beginUpload = (path: string, token: string): Socket => {
  const { hostname, port } = new URL(process.env.NEWSROOM_URL ?? '');
  const socket = connect(Number(port), hostname);
  socket.write(
    `POST ${path} HTTP/1.1\r\nHost: newsroom\r\nAuthorization: Bearer ${token}\r\n` +
      'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 9000000\r\n\r\n' +
      '--x\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\n' +
      'a'.repeat(100_000),
  );
  return socket;
};

describe('what is sent with an upload', () => {
  it('is gone when the request ends', async () => {
    await postUpload(await large(500, 500), 'a.png').expect(201);
    await postUpload(Buffer.from('<html>'), 'a.png').expect(400);
    await untilNone();
  });

  it('is gone when its sender is gone', async () => {
    const socket = beginUpload('/upload', adminToken());
    await until(leftOver, (names) => names.length === 1);
    socket.destroy();
    await untilNone();
  });

  it('is not read of somebody unknown', async () => {
    const socket = beginUpload('/upload', 'nobody');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 401 /);
    expect(await leftOver()).toEqual([]);
    socket.destroy();
  });
});

describe('files that take minutes to be drawn', () => {
  it('stop nobody: they are refused by their headers, never drawn, or end the process that reads them', async () => {
    const sent = (await hostileFiles()).map(async ([name, bytes]) => (await postUpload(bytes, name)).status);
    expect(await Promise.all(sent)).toEqual([201, 201, 400, 400, 400]);
    await anonymous().get('/health/ready').expect(200);
    await untilNone();
  });
});
