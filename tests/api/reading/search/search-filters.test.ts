import { makeReleased } from '../../../support/editorial';
import { errorOf, refusedFields, writer } from '../../../support/api';
import { ensureCountry, makePage, makeTopic } from '../../../support/factories';
import { askSearch, foundBy, search, uniqueWord } from '../../../support/search';

describe('a filter', () => {
  const word = uniqueWord();
  let migration = '';
  let visas = '';
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const [first, second] = [
      await makeTopic({ name: `Migration ${word}` }),
      await makeTopic({ name: `Visas ${word}` }),
    ];
    [migration, visas] = [String(first.slug), String(second.slug)];
    const [ghana, tonga] = [await ensureCountry('GH'), await ensureCountry('TO')];
    const make = (name: string, topics: string[], partnerCountries: string[]) =>
      makeReleased({ title: `${name} ${word}`, topics, partnerCountries }).then(({ documentId }) => {
        ids[name] = documentId;
      });
    await make('Both', [first.documentId, second.documentId], [ghana, tonga]);
    await make('Ghana', [first.documentId], [ghana]);
    await make('Tonga', [second.documentId], [tonga]);
    ids.Page = (await makePage({ title: `Page ${word}` })).documentId;
  });

  const names = async (query: Record<string, string | string[]>) => {
    const found = await foundBy({ q: word, ...query });
    return found.map((id) => Object.keys(ids).find((name) => ids[name] === id)).sort();
  };

  it('by type, several with commas or by repeating', async () => {
    expect(await names({ type: 'page' })).toEqual(['Page']);
    expect(await names({ type: 'page,press-release' })).toEqual(['Both', 'Ghana', 'Page', 'Tonga']);
    expect(await names({ type: ['page', 'press-release'] })).toEqual(['Both', 'Ghana', 'Page', 'Tonga']);
  });

  it('by country, any of those that are named, in either case of letters', async () => {
    expect(await names({ country: 'gh' })).toEqual(['Both', 'Ghana']);
    expect(await names({ country: 'GH,TO' })).toEqual(['Both', 'Ghana', 'Tonga']);
    expect(await names({ country: 'AX' })).toEqual([]);
  });

  it('by topic', async () => {
    expect(await names({ topic: migration })).toEqual(['Both', 'Ghana']);
    expect(await names({ topic: migration, country: 'TO' })).toEqual(['Both']);
  });

  it('by days, months or years, both ends included', async () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const date of [today, today.slice(0, 7), today.slice(0, 4)])
      expect(await names({ from: date, to: date })).toEqual(['Both', 'Ghana', 'Tonga']);
    expect(await names({ to: '2020' })).toEqual([]);
  });

  it('that is empty filters nothing', async () => {
    expect(await names({ type: '', country: '', topic: '' })).toEqual(['Both', 'Ghana', 'Page', 'Tonga']);
  });

  it('counts in each facet what all other filters leave', async () => {
    const { meta } = await search({ q: word, topic: visas, country: 'GH' });
    expect(meta.pagination.total).toBe(1);
    expect(meta.facets.type).toEqual([{ value: 'press-release', count: 1 }]);
    expect(meta.facets.country.map(({ value, count }) => [value, count])).toEqual([
      ['TO', 2],
      ['GH', 1],
    ]);
    expect(meta.facets.country[1]).toEqual({ value: 'GH', label: 'Ghana', count: 1 });
    expect(meta.facets.topic.map(({ value, count }) => [value, count])).toEqual([
      [migration, 2],
      [visas, 1],
    ]);
    expect(meta.facets.year).toEqual([{ value: new Date().toISOString().slice(0, 4), count: 1 }]);
  });

  it('and a page: totals stay the same on every page', async () => {
    const first = await search({ q: word, pageSize: '3' });
    const second = await search({ q: word, pageSize: '3', page: '2' });
    expect(first.meta.pagination).toEqual({ page: 1, pageSize: 3, pageCount: 2, total: 4 });
    expect(second.meta.pagination).toEqual({ page: 2, pageSize: 3, pageCount: 2, total: 4 });
    const seen = [...first.data, ...second.data].map(({ documentId }) => documentId);
    expect(new Set(seen)).toEqual(new Set(Object.values(ids)));
    expect((await search({ q: word, page: '100000' })).data).toEqual([]);
  });

  it('works without words: the newest releases first', async () => {
    const { data } = await search({ topic: migration });
    expect(data.map(({ documentId }) => documentId)).toEqual([ids.Ghana, ids.Both]);
    expect(data[0]).toMatchObject({
      type: 'press-release',
      locale: 'en',
      title: `Ghana ${word}`,
      titleHtml: `Ghana ${word}`,
      path: `/news/ghana-${word}`,
      snippet: 'What happened, in a sentence. The whole story.',
      countries: ['GH'],
      topics: [migration],
      corrections: [],
    });
    expect(data[0]?.date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('that names no topic is refused, with those that there are', async () => {
    const refusal = await askSearch({ q: word, topic: 'no-such-topic' }).expect(400);
    expect(refusedFields(refusal)).toEqual(['topic']);
    expect(errorOf(refusal).message).toContain('topic="no-such-topic": There is no such topic. Use ');
    expect(errorOf(refusal).message).toContain('/api/topics?fields=name,slug lists all.');
  });
});

describe('suggestions', () => {
  it('are titles that have words beginning as typed, those that begin with them first', async () => {
    const word = uniqueWord();
    const later = await makePage({ title: `Zebra ${word}` });
    const first = await makePage({ title: `${word} zebra` });
    const { data } = await search({ suggest: word.slice(0, 9) });
    expect(data).toEqual([
      {
        type: 'page',
        documentId: first.documentId,
        locale: 'en',
        title: `${word} zebra`,
        path: first.path,
      },
      { type: 'page', documentId: later.documentId, locale: 'en', title: `Zebra ${word}`, path: later.path },
    ]);
    expect(await foundBy({ suggest: `zeb ${word.slice(0, 9)}` })).toHaveLength(2);
  });

  it('need no accents, and are none without a letter', async () => {
    const word = uniqueWord();
    const page = await makePage({ title: `Élan ${word}` });
    expect(await foundBy({ suggest: `elan ${word}` })).toEqual([page.documentId]);
    expect(await foundBy({ suggest: `ÉLA ${word}` })).toEqual([page.documentId]);
    for (const nothing of ['', ' ', '!', ':*']) expect(await foundBy({ suggest: nothing })).toEqual([]);
  });

  it('are fewer than ten, however many there are', async () => {
    const word = uniqueWord();
    for (let number = 0; number < 9; number += 1) await makePage({ title: `${word} ${number}` });
    expect(await foundBy({ suggest: word })).toHaveLength(8);
  });

  it('take no filters but the type', async () => {
    expect(refusedFields(await askSearch({ suggest: 'a', country: 'GH' }).expect(400))).toEqual(['country']);
  });
});

describe('a parameter that cannot be read', () => {
  it.each([
    ['locale', 'de', 'locale="de": Use one of en, fr, es, ar.'],
    ['fallback', 'xx', 'fallback="xx": Use one of en, fr, es, ar.'],
    [
      'type',
      'topic',
      'type="topic": Use press-release, page, contact, partner-country; several with commas.',
    ],
    ['country', 'XX', 'country="XX": Use codes of ISO 3166-1 with two letters, such as GH'],
    ['from', 'yesterday', 'from="yesterday": Use a date: 2026, 2026-03 or 2026-03-31.'],
    ['to', '2026-02-30', 'to="2026-02-30": Use a date: 2026, 2026-03 or 2026-03-31.'],
    ['page', '0', 'page="0": Use a whole number from 1 to 100000.'],
    ['page', '1e9', 'page="1e9": Use a whole number from 1 to 100000.'],
    ['pageSize', '51', 'pageSize="51": Use a whole number from 1 to 50.'],
    ['sort', 'title', 'There is no such parameter. Use q, locale, fallback,'],
  ])('%s=%s answers 400, with what is allowed', async (name, value, message) => {
    const refusal = await askSearch({ [name]: value }).expect(400);
    expect(refusedFields(refusal)).toEqual([name]);
    expect(errorOf(refusal).message).toContain(message);
  });

  it('from after to answers 400', async () => {
    expect(refusedFields(await askSearch({ from: '2026', to: '2025-12' }).expect(400))).toEqual(['from']);
  });
});

describe('days and years', () => {
  const save = (timeZone: string) =>
    writer.put('/api/site?status=published', { name: 'IOM Ghana', timeZone }).expect(200);

  afterAll(() => save('Africa/Accra'));

  it('are those of the office, in filters and facets', async () => {
    await save('America/Port-au-Prince');
    const word = uniqueWord();
    const { documentId } = await makeReleased({ title: word, releasedAt: '2024-01-01T04:59:00Z' });
    const on = (day: string) => foundBy({ q: word, from: day, to: day });
    expect([await on('2023-12-31'), await on('2024-01-01')]).toEqual([[documentId], []]);
    expect((await search({ q: word })).meta.facets.year).toEqual([{ value: '2023', count: 1 }]);
    await save('Africa/Accra');
    expect([await on('2023-12-31'), await on('2024-01-01')]).toEqual([[], [documentId]]);
  });

  it('can be asked for as facets name them, before the year 1000 too', async () => {
    const word = uniqueWord();
    const { documentId } = await makeReleased({ title: word, releasedAt: '0999-06-01T00:00:00Z' });
    const [facet] = (await search({ q: word })).meta.facets.year;
    expect(facet).toEqual({ value: '0999', count: 1 });
    expect(await foundBy({ q: word, from: '0999', to: '0999' })).toEqual([documentId]);
    expect(await foundBy({ q: word, from: '0044', to: '0998' })).toEqual([]);
  });
});
