import { callbackUrl } from '../../../../src/distribution/websub/domain/callback-url';
import { readHubRequest } from '../../../../src/distribution/websub/domain/hub-request';
import { readTopic } from '../../../../src/distribution/websub/domain/read-topic';

const NEWSROOM = 'https://newsroom.example.org';
const FIELDS = {
  mode: 'subscribe',
  topic: `${NEWSROOM}/api/feeds/press.atom`,
  callback: 'https://agency.example.com/in?id=1',
};

const read = (fields: object) => readHubRequest({ hub: { ...FIELDS, ...fields } }, false);
const leaseOf = (asked: string): unknown => {
  const result = read({ lease_seconds: asked });
  return 'request' in result ? result.request.leaseSeconds : result.problem;
};

describe('a request to the hub', () => {
  it('is read, with ten days of lease when it asks for none', () => {
    expect(read({})).toEqual({
      request: {
        mode: 'subscribe',
        topic: 'https://newsroom.example.org/api/feeds/press.atom',
        callback: 'https://agency.example.com/in?id=1',
        secret: null,
        leaseSeconds: 864_000,
      },
    });
  });

  it('gets between an hour and thirty days', () => {
    expect([leaseOf('1'), leaseOf('7200'), leaseOf('999999999')]).toEqual([3600, 7200, 2_592_000]);
    expect(leaseOf('soon')).toBe('hub.lease_seconds: use a number of seconds.');
  });

  it.each([
    ['mode', 'publish'],
    ['mode', undefined],
    ['topic', 'press'],
    ['topic', ['https://a.example', 'https://b.example']],
    ['callback', 'http://agency.example.com/'],
    ['callback', undefined],
    ['secret', 'é'.repeat(100)],
  ])('is refused for hub.%s=%j', (field, value) => {
    expect(read({ [field]: value })).toEqual({ problem: expect.stringContaining(`hub.${field}:`) as string });
  });

  it('may have a secret of 199 bytes', () => {
    expect(read({ secret: 'x'.repeat(199) })).toHaveProperty('request.secret', 'x'.repeat(199));
  });

  it('is a form', () => {
    for (const body of [undefined, null, 'x', [], { hub: 'x' }])
      expect(readHubRequest(body, false)).toHaveProperty('problem');
  });
});

describe('a topic', () => {
  it('is one of our feeds, with its filters', () => {
    expect(readTopic(`${NEWSROOM}/api/feeds/press.ninjs?locale=fr&country=GH%2CMA`, NEWSROOM)).toEqual({
      format: 'ninjs',
      query: { locale: 'fr', country: 'GH,MA' },
    });
  });

  it.each([
    'https://elsewhere.example.org/api/feeds/press.atom',
    `${NEWSROOM}/api/feeds/press`,
    `${NEWSROOM}/api/feeds/press.pdf`,
    `${NEWSROOM}/api/changes`,
    `${NEWSROOM}.example.com/api/feeds/press.atom`,
    `${NEWSROOM}/api/feeds/press.atom#x`,
  ])('is not %s', (address) => {
    expect(readTopic(address, NEWSROOM)).toBeNull();
  });
});

describe('the address of a callback', () => {
  it('keeps its own parameters', () => {
    expect(
      callbackUrl('https://a.example/in?id=1', {
        'hub.mode': 'denied',
        'hub.topic': 'https://b.example/?x=1&y',
      }),
    ).toBe('https://a.example/in?id=1&hub.mode=denied&hub.topic=https%3A%2F%2Fb.example%2F%3Fx%3D1%26y');
  });
});
