import { errorOf } from '../../../support/api';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { large } from '../../../support/sample-files';
import { administrator } from '../../../support/staff';

const FROM_ADDRESSES = '/upload/actions/upload-from-urls';

let outside: Receiver;
const files = new Map<
  string,
  { readonly status?: number; readonly headers?: object; readonly body?: Buffer }
>();

beforeAll(async () => {
  outside = await startReceiver();
  outside.answer = ({ path }, response) => {
    const { status = 200, headers = {}, body } = files.get(path) ?? { status: 404 };
    response.writeHead(status, { ...headers }).end(body);
  };
});

afterAll(() => outside.close());

/** What the library tells of each address as it goes. */
const fetchFrom = async (...paths: string[]): Promise<string> => {
  const urls = paths.map((path) => (path.startsWith('/') ? `${outside.url}${path}` : path));
  const { text } = await administrator().post(FROM_ADDRESSES, { urls }).expect(200);
  return text;
};

describe('a file from an address', () => {
  it('is fetched as everything is fetched here, and stored', async () => {
    files.set('/maps/north%20coast.png', { body: await large(30, 20) });
    const told = await fetchFrom('/maps/north%20coast.png');
    expect(told).toContain('event: file:complete');
    expect(told).toMatch(/"name":"north coast\.png".*"width":30,"height":20/);
    expect(outside.received.at(-1)?.headers['user-agent']).toBe('Dateline');
  });

  it('is judged by its content, whatever the other side says', async () => {
    const headers = { 'Content-Type': 'image/png', 'Content-Disposition': 'attachment; filename="a.png"' };
    files.set('/a', { headers, body: Buffer.from('<html><script>alert(1)</script></html>') });
    const told = await fetchFrom('/a');
    expect(told).not.toContain('file:complete');
    expect(told).toContain('event: file:error');
    expect(told).toContain(String.raw`\"a.png\"`);
  });

  it.each([
    ['leads on', { status: 302, headers: { Location: '/a.txt' } }, 'The file lies elsewhere'],
    ['is not there', { status: 404 }, 'Nothing can be fetched there.'],
    ['is too large', { headers: { 'Content-Length': '300000000' } }, 'The file is too large'],
  ])('that %s is not stored', async (_what, answer, sentence) => {
    files.set('/a.txt', { body: Buffer.from('Hello') }).set('/b.txt', answer);
    const before = outside.received.length;
    const told = await fetchFrom('/b.txt');
    expect(told).not.toContain('file:complete');
    expect(told).toContain(sentence);
    expect(outside.received.slice(before).map(({ path }) => path)).toEqual(['/b.txt']);
  });

  it.each([
    'ftp://files.example/a.png',
    'file:///etc/passwd',
    'a.png',
    'http://ama:secret@files.example/a.png',
  ])('is none at %s', async (address) => {
    expect(await fetchFrom(address)).toContain('Give an address ');
  });

  it.each([[undefined], [{}], [{ urls: 'https://a.example' }], [{ urls: [] }], [{ urls: [7] }]])(
    'is asked for by addresses: %j',
    async (body) => {
      const refused = await administrator().post(FROM_ADDRESSES, body).expect(400);
      expect(errorOf(refused).message).toContain('Name one to twenty addresses');
    },
  );
});
