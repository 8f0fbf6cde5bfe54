import { checkWebhook } from '../../../../src/distribution/webhooks/domain/check-webhook';
import { matchesWebhook } from '../../../../src/distribution/webhooks/domain/matches-webhook';
import { readChoices } from '../../../../src/distribution/webhooks/domain/read-choices';
import type { FilteredWebhook } from '../../../../src/distribution/webhooks/domain/webhook';

const WEBHOOK: FilteredWebhook = {
  id: 1,
  documentId: 'a',
  name: 'Agency',
  active: true,
  url: 'https://agency.example.com/hook',
  countries: [],
  topics: [],
  events: ['released', 'edited', 'corrected', 'withdrawn', 'deleted', 'redirected'],
  languages: ['en', 'fr', 'es', 'ar'],
};
const CHANGE = { kind: 'released', locale: 'en', countries: ['ghana'], topics: ['water'] } as const;

const named = (...documentIds: string[]) => documentIds.map((documentId) => ({ documentId }));

const matches = (fields: Partial<FilteredWebhook>, change: object = {}) =>
  matchesWebhook({ ...WEBHOOK, ...fields }, { ...CHANGE, ...change });

describe('a webhook', () => {
  it('hears of everything when it filters nothing', () => {
    expect(matches({})).toBe(true);
    expect(matches({}, { countries: [], topics: [] })).toBe(true);
  });

  it.each<Partial<FilteredWebhook>>([
    { active: false },
    { events: ['edited', 'withdrawn'] },
    { events: null },
    { languages: ['fr'] },
    { languages: null },
    { countries: named('morocco') },
    { topics: named('data') },
  ])('does not hear of it with %j', (fields) => {
    expect(matches(fields)).toBe(false);
  });

  it('hears of one of its countries that is about one of its topics', () => {
    expect(matches({ countries: named('morocco', 'ghana'), topics: named('data', 'water') })).toBe(true);
    expect(matches({ countries: named('ghana'), topics: named('data') })).toBe(false);
  });
});

describe('what is wrong with a webhook', () => {
  const RIGHT = { url: WEBHOOK.url, secret: null, events: ['released'], languages: ['en'] };
  const problemsOf = (fields: object) => checkWebhook({ ...RIGHT, ...fields }, { isPrivateAllowed: false });

  it('is nothing when it is right, with a secret or without', () => {
    expect(problemsOf({})).toEqual([]);
    expect(problemsOf({ secret: `whsec_${Buffer.alloc(24).toString('base64')}` })).toEqual([]);
    expect(problemsOf({ secret: `whsec_${Buffer.alloc(64).toString('base64')}` })).toEqual([]);
  });

  it.each([
    [{ url: 'http://agency.example.com/' }, 'url'],
    [{ secret: `whsec_${Buffer.alloc(23).toString('base64')}` }, 'secret'],
    [{ secret: `whsec_${Buffer.alloc(65).toString('base64')}` }, 'secret'],
    [{ secret: 'whsec_not base64 at all, but long enough' }, 'secret'],
    [{ events: [] }, 'events'],
    [{ events: ['released', 'burnt'] }, 'events'],
    [{ languages: [] }, 'languages'],
    [{ languages: ['en', 7] }, 'languages'],
  ])('is told by its field: %j', (fields, field) => {
    expect(problemsOf(fields).map(({ path }) => path)).toEqual([[field]]);
  });

  it('names the word, and those that there are', () => {
    expect(problemsOf({ languages: ['de'] })[0]?.message).toBe(
      'There is no language "de" here. Use a list of these: en, fr, es, ar.',
    );
  });
});

describe('boxes that were sent', () => {
  it.each([
    [undefined, null],
    [null, null],
    ['', null],
    [['en'], ['en']],
    ['["en","fr"]', ['en', 'fr']],
    ['[]', []],
    ['en', ['en']],
    [{ en: true }, [{ en: true }]],
  ])('%j are read as %j', (sent, read) => {
    expect(readChoices(sent)).toEqual(read);
  });
});
