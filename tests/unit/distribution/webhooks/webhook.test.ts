import { checkWebhook } from '../../../../src/distribution/webhooks/domain/check-webhook';
import { matchesWebhook } from '../../../../src/distribution/webhooks/domain/matches-webhook';

const BOXES = {
  inEn: true,
  inFr: true,
  inEs: true,
  inAr: true,
  onReleased: true,
  onEdited: true,
  onCorrected: true,
  onWithdrawn: true,
  onDeleted: true,
  onRedirected: true,
};
const WEBHOOK = {
  ...BOXES,
  documentId: 'a',
  name: 'Agency',
  active: true,
  url: 'https://agency.example.com/hook',
  countries: '',
  topics: null,
};
const CHANGE = { kind: 'released', locale: 'en', countries: ['GH'], topics: ['water'] } as const;

const matches = (fields: object, change: object = {}) =>
  matchesWebhook({ ...WEBHOOK, ...fields }, { ...CHANGE, ...change });

describe('a webhook', () => {
  it('hears of everything when it filters nothing', () => {
    expect(matches({})).toBe(true);
    expect(matches({}, { countries: [], topics: [] })).toBe(true);
  });

  it.each([
    { active: false },
    { onReleased: false },
    { inEn: false },
    { countries: 'MA' },
    { topics: 'data' },
  ])('does not hear of it with %j', (fields) => {
    expect(matches(fields)).toBe(false);
  });

  it('hears of one of its countries that is about one of its topics', () => {
    expect(matches({ countries: 'MA, GH', topics: 'data,water' })).toBe(true);
    expect(matches({ countries: 'GH', topics: 'data' })).toBe(false);
  });
});

describe('what is wrong with a webhook', () => {
  const problemsOf = (fields: object) =>
    checkWebhook({ ...WEBHOOK, ...fields }, { topics: ['water'], isPrivateAllowed: false }).map(({ path }) =>
      path.join('.'),
    );

  it('is nothing when it is right, with a secret or without', () => {
    expect(problemsOf({ topics: 'water', countries: 'gh' })).toEqual([]);
    expect(problemsOf({ secret: `whsec_${Buffer.alloc(24).toString('base64')}` })).toEqual([]);
    expect(problemsOf({ secret: `whsec_${Buffer.alloc(64).toString('base64')}` })).toEqual([]);
  });

  it.each([
    [{ url: 'http://agency.example.com/' }, 'url'],
    [{ secret: `whsec_${Buffer.alloc(23).toString('base64')}` }, 'secret'],
    [{ secret: `whsec_${Buffer.alloc(65).toString('base64')}` }, 'secret'],
    [{ secret: 'whsec_not base64 at all, but long enough' }, 'secret'],
    [{ countries: 'Ghana' }, 'countries'],
    [{ topics: 'fire' }, 'topics'],
    [
      Object.fromEntries(
        Object.keys(BOXES)
          .filter((box) => box.startsWith('on'))
          .map((box) => [box, false]),
      ),
      'onReleased',
    ],
  ])('is told by its field: %j', (fields, field) => {
    expect(problemsOf(fields)).toEqual([field]);
  });
});
