import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDownloadUrl } from '../../../../src/platform/outbound/domain/check-download-url';
import { download } from '../../../../src/platform/outbound/download';
import { OutboundError } from '../../../../src/platform/outbound/outbound-error';
import { startReceiver, type Receiver } from '../../../support/receiver';

let receiver: Receiver;
const folder = mkdtempSync(join(tmpdir(), 'download-'));
const path = join(folder, 'file');

beforeAll(async () => {
  receiver = await startReceiver();
  receiver.answer = (request, response) => {
    if (request.path === '/moved') response.writeHead(302, { Location: '/file' });
    response.end(request.path === '/file' ? 'Hello' : '');
  };
});

afterAll(async () => {
  await receiver.close();
  rmSync(folder, { recursive: true });
});

const fetchInto = async (url: string, limit = 5, isPrivateAllowed = true): Promise<string> => {
  try {
    await download({ url, path, limit }, isPrivateAllowed);
    return readFileSync(path, 'utf8');
  } catch (error) {
    return error instanceof OutboundError ? error.failure : String(error);
  }
};

describe('a download', () => {
  it('comes from no private address, whatever leads there', async () => {
    const { port } = new URL(receiver.url);
    for (const host of ['127.0.0.1', 'localhost', '0.0.0.0', '0', '[::]', '[::ffff:7f00:1]', '100.64.0.1'])
      expect([host, await fetchInto(`http://${host}:${port}/file`, 5, false)]).toEqual([
        host,
        'address-not-public',
      ]);
    expect([receiver.received, existsSync(path)]).toEqual([[], false]);
  });

  it('is what lies there', async () => {
    expect(await fetchInto(`${receiver.url}/file`)).toBe('Hello');
  });

  it('is no more than is allowed, and from nowhere else', async () => {
    expect(await fetchInto(`${receiver.url}/file`, 4)).toBe('too-large');
    expect(await fetchInto(`${receiver.url}/moved`)).toBe('redirection');
  });
});

describe('an address to fetch from', () => {
  it.each([
    ['https://files.example/a.png', null],
    ['http://files.example/a.png', null],
    ['ftp://files.example/a.png', 'Give an address that begins with https:// or http://.'],
    [7, 'Give an address that begins with https:// or http://.'],
    ['https://ama:secret@files.example/', 'Give an address without a name and a password in it.'],
  ])('%s: %s', (url, problem) => {
    expect(checkDownloadUrl(url)).toBe(problem);
  });

  it('follows as many redirections as it may, each judged as the first', async () => {
    const { port } = new URL(receiver.url);
    const follow = async (
      url: string,
      redirectionsAtMost: number,
      isPrivateAllowed = true,
    ): Promise<string> => {
      try {
        await download({ url, path, limit: 5, redirectionsAtMost }, isPrivateAllowed);
        return readFileSync(path, 'utf8');
      } catch (error) {
        return error instanceof OutboundError ? error.failure : String(error);
      }
    };
    expect(await follow(`${receiver.url}/moved`, 1)).toBe('Hello');
    expect(await follow(`${receiver.url}/moved`, 0)).toBe('redirection');
    expect(await follow(`http://localhost:${port}/moved`, 1, false)).toBe('address-not-public');
  });
});
