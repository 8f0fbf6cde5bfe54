import dns from 'node:dns';
import { OutboundError } from '../../../../src/platform/outbound/outbound-error';
import { resolvePublic } from '../../../../src/platform/outbound/resolve-public';
import { sendRequest } from '../../../../src/platform/outbound/send-request';
import { startReceiver, type Receiver } from '../../../support/receiver';

let receiver: Receiver;

beforeAll(async () => {
  receiver = await startReceiver();
});

afterAll(async () => {
  await receiver.close();
});

type LookedUp = (error: null, addresses: { address: string; family: number }[]) => void;

const portOf = ({ url }: Receiver): string => new URL(url).port;

const failureOf = async (url: string, isPrivateAllowed = false): Promise<string> => {
  try {
    await sendRequest({ method: 'POST', url, body: '{}' }, isPrivateAllowed);
    return 'none';
  } catch (error) {
    return error instanceof OutboundError ? error.failure : String(error);
  }
};

describe('a request to the outside', () => {
  it('connects to no private address, whatever leads there', async () => {
    const { port } = new URL(receiver.url);
    for (const host of ['127.0.0.1', 'localhost', '0x7f.1', '[::ffff:127.0.0.1]', '0.0.0.0', '[::1]'])
      expect([host, await failureOf(`http://${host}:${port}/`)]).toEqual([host, 'address-not-public']);
    expect(receiver.received).toEqual([]);
  });

  describe('to a name that leads elsewhere a moment later', () => {
    /** What the name leads to, in the order in which it is asked. */
    const answerWith = (...answers: string[][]): void => {
      let asked = 0;
      jest.spyOn(dns, 'lookup').mockImplementation(((_name: string, _options: object, done: LookedUp) => {
        const addresses = answers[asked] ?? answers.at(-1) ?? [];
        asked += 1;
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        );
      }) as never);
    };
    afterEach(() => jest.restoreAllMocks());

    it('connects to no private address, although it was public when it was checked', async () => {
      answerWith(['8.8.8.8'], ['127.0.0.1']);
      expect(await resolvePublic('rebinding.example', false)).toEqual([{ address: '8.8.8.8', family: 4 }]);
      expect(await failureOf(`http://rebinding.example:${portOf(receiver)}/`)).toBe('address-not-public');
      expect(receiver.received).toEqual([]);
    });

    it('connects to none of its addresses when one of them is private', async () => {
      answerWith(['8.8.8.8', '127.0.0.1']);
      expect(await failureOf(`http://rebinding.example:${portOf(receiver)}/`)).toBe('address-not-public');
      expect(receiver.received).toEqual([]);
    });

    it('connects to the address that was checked, without asking for it again', async () => {
      answerWith(['127.0.0.1'], ['127.0.0.2']);
      await sendRequest({ method: 'POST', url: `http://rebinding.example:${portOf(receiver)}/once` }, true);
      expect(receiver.received.map(({ path }) => path)).toEqual(['/once']);
      expect(dns.lookup).toHaveBeenCalledTimes(1);
    });
  });

  it('reaches it where that is allowed, and gives status and the start of the answer', async () => {
    receiver.answer = (_request, response) => response.writeHead(202).end('y'.repeat(10_000));
    const answer = await sendRequest({ method: 'POST', url: `${receiver.url}/x?y=1`, body: 'é' }, true);
    expect(answer.status).toBe(202);
    expect(answer.text).toBe('y'.repeat(4096));
    expect(receiver.received.at(-1)).toMatchObject({ method: 'POST', path: '/x?y=1', body: 'é' });
  });

  it('says in a word why there is no answer', async () => {
    expect(await failureOf('http://name-that-is-nowhere.invalid/')).toBe('name-not-found');
    expect(await failureOf('http://127.0.0.1:9/', true)).toBe('refused');
    expect(await failureOf(receiver.url.replace('http', 'https'), true)).toBe('certificate');
    receiver.answer = (_request, response) => response.destroy();
    expect(await failureOf(receiver.url, true)).toBe('broken');
  });
});
