import { FEED_FORMATS } from '../../../../src/distribution/feeds/domain/feed';
import {
  anonymous,
  documentOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { entryId, releaseId } from '../../../../src/distribution/feeds/domain/entry-id';
import { contentAt } from '../../../support/content';
import { act, inHours, makeReleased } from '../../../support/editorial';
import {
  ensureCountry,
  makeContact,
  makeDraftRelease,
  makeOrganisation,
  makeTopic,
} from '../../../support/factories';
import { fetchFeed, fetchJsonFeed, itemsOf, ninjsOf, readText } from '../../../support/feeds/fetch-feed';
import { readFeeds } from '../../../support/feeds/read-feeds';
import { untilSecondAfter } from '../../../support/next-second';

const textOf = async (format: string, query = ''): Promise<string> => {
  const response = await anonymous()
    .get(`/api/feeds/press.${format}${query && `?${query}`}`)
    .buffer(true)
    .parse(readText)
    .expect(200);
  return response.body as string;
};

const correct = async (documentId: string, title: string, note: string) => {
  await writer.put(`/api/press-releases/${documentId}`, { title }).expect(200);
  await act(documentId, 'correct', { kind: 'correction', locales: ['en'], notes: { en: note } }).expect(200);
};

describe('a released press release', () => {
  it('is in all formats under the same identifier, read by parsers that others wrote', async () => {
    const title = unique('Ministers meet & <agree>');
    const { documentId } = await makeReleased({ title });
    const [item] = await itemsOf(documentId);
    const [news] = await ninjsOf(documentId);
    const [rss, atom] = readFeeds([
      { format: 'rss', body: await textOf('rss') },
      { format: 'atom', body: await textOf('atom') },
    ]);
    expect(item?.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(news?.uri).toBe(item?.id);
    expect(rss?.feedsmith?.items?.find(({ guid }) => guid?.value === item?.id)?.title).toBe(title);
    expect(atom?.rssParser?.items.find(({ id }) => id === item?.id)?.title).toBe(title);
    expect([rss?.xmlProblem, atom?.xmlProblem]).toEqual([null, null]);
  });

  it('is well-formed and harmless in every format, whatever it says', async () => {
    const nasty = ']]> & <script>alert(1)</script> \u202Eabc\u202C 😀 <![CDATA[ &#0;';
    const title = `${unique('Nasty')} ${nasty}`;
    const link = {
      type: 'link',
      url: 'https://example.org/?a=1&b="2"',
      children: [{ type: 'text', text: nasty }],
    };
    const { documentId } = await makeReleased({
      title,
      subtitle: nasty,
      summary: nasty,
      notesToEditors: nasty,
      body: [{ type: 'paragraph', children: [{ type: 'text', text: `${nasty} `.repeat(3000) }, link] }],
    });
    const [rss, atom, json] = readFeeds([
      { format: 'rss', body: await textOf('rss') },
      { format: 'atom', body: await textOf('atom') },
      { format: 'json', body: await textOf('json') },
    ]);
    const [item] = await itemsOf(documentId);
    const [news] = await ninjsOf(documentId);
    await writer.delete(`/api/press-releases/${documentId}`).expect(204); // 200 kB of it
    expect([rss?.xmlProblem, atom?.xmlProblem]).toEqual([null, null]);
    expect(rss?.rssParser?.items.find(({ guid }) => guid === item?.id)?.title).toBe(title);
    expect(atom?.rssParser?.items.find(({ id }) => id === item?.id)?.title).toBe(title);
    expect(json?.feedsmith?.items?.find(({ id }) => id === item?.id)?.title).toBe(title);
    expect(news?.title).toBe(title);
    expect(item?.content_html?.length).toBeGreaterThan(200_000);
    expect(item?.content_html).not.toMatch(/<script|<!\[CDATA/i);
    const html = rss?.rssParser?.items.find(({ guid }) => guid === item?.id)?.['content:encoded'];
    expect(html).toBe(item?.content_html);
  });

  it('has an identifier of its own in each language, beside that of the release', async () => {
    const { documentId } = await makeReleased();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    const [english] = await itemsOf(documentId);
    const [translated] = await itemsOf(documentId, 'locale=fr');
    expect(english?.id).toBe(entryId(documentId, 'en'));
    expect(translated?.id).toBe(entryId(documentId, 'fr'));
    for (const item of [english, translated])
      expect(item?._dateline).toMatchObject({ releaseId: releaseId(documentId) });
    const common = `<dcterms:isVersionOf>${releaseId(documentId)}</dcterms:isVersionOf>`;
    for (const format of ['rss', 'atom']) {
      expect(await textOf(format)).toContain(common);
      const french = await textOf(format, 'locale=fr');
      expect(french).toContain(common);
      expect(french).toContain(`>${entryId(documentId, 'fr')}<`);
      expect(french).not.toContain(entryId(documentId, 'en'));
    }
    const [news] = await ninjsOf(documentId, 'locale=fr');
    expect(news?.uri).toBe(translated?.id);
    expect(news?.altIds).toContainEqual({ role: 'release', value: releaseId(documentId) });
    expect(news?.associations).toContainEqual(expect.objectContaining({ uri: english?.id, language: 'en' }));
    expect(translated?.date_published).toBe(english?.date_published);
    expect(translated?.title).toBe(french.title);
    expect(translated).toMatchObject({
      language: 'fr',
      _dateline: { alternates: [{ id: english?.id, locale: 'en' }] },
    });
  });

  it('is not there before it is released', async () => {
    const title = unique('Secret');
    const { documentId } = await makeDraftRelease({ title });
    await act(documentId, 'schedule', { releaseAt: inHours(2), embargoedUntil: inHours(1) }).expect(200);
    for (const format of FEED_FORMATS) expect(await textOf(format)).not.toContain(title);
  });
});

describe('a correction', () => {
  it('carries its note and moves version and update in every format; a minor edit does not', async () => {
    const { documentId } = await makeReleased();
    const [before] = await itemsOf(documentId);
    const minor = unique('Typo');
    await writer.put(`/api/press-releases/${documentId}`, { title: minor }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const [edited] = await itemsOf(documentId);
    expect(edited).toMatchObject({ title: minor, date_modified: before?.date_modified });
    expect(edited?._dateline.version).toBe(1);

    const note = unique('It was five');
    await untilSecondAfter(before?.date_modified ?? '');
    await correct(documentId, unique('Corrected'), note);
    const [corrected] = await itemsOf(documentId);
    expect(corrected?._dateline).toMatchObject({ version: 2, corrections: [{ note }] });
    expect(corrected?.date_published).toBe(before?.date_published);
    expect(Date.parse(corrected?.date_modified ?? '')).toBeGreaterThan(
      Date.parse(before?.date_modified ?? ''),
    );
    const [news] = await ninjsOf(documentId);
    expect(news).toMatchObject({
      version: '2',
      versionCreated: corrected?.date_modified,
      pubStatus: 'usable',
    });
    for (const format of FEED_FORMATS) expect(await textOf(format)).toContain(note);
  });
});

describe('a withdrawal', () => {
  it('takes the text from every format at once and tells everybody', async () => {
    const word = unique('Wrongly');
    const notice = unique('Published by mistake');
    const { documentId } = await makeReleased({ title: word, body: paragraph(word) });
    const [before] = await itemsOf(documentId);
    await act(documentId, 'withdraw', { reason: notice }).expect(200);
    for (const format of FEED_FORMATS) {
      const text = await textOf(format);
      expect(text).not.toContain(`${word}<`);
      expect(text).not.toContain(`"${word}"`);
      expect(text).toContain(notice);
    }
    expect(await textOf('atom')).toMatch(
      new RegExp(`<at:deleted-entry ref="${before?.id ?? ''}"[^>]*><at:comment type="text">${notice}`),
    );
    expect(await textOf('atom')).toContain(`<id>${before?.id ?? ''}</id>`);
    expect((await ninjsOf(documentId))[0]).toMatchObject({ pubStatus: 'canceled', version: '2' });
    const [gone] = await itemsOf(documentId);
    expect(gone).toMatchObject({ content_text: notice, _dateline: { state: 'withdrawn', version: 2 } });
    expect(gone).not.toHaveProperty('content_html');
    const day = before?.date_published.slice(0, 10) ?? '';
    expect(gone?.title).toBe(`Press release withdrawn: ${String(before?.url)} (${day})`);
    expect(gone?.id).toBe(before?.id);
  });

  it('reaches those who follow its topic', async () => {
    const topic = await makeTopic();
    const { documentId } = await makeReleased({ topics: [topic.documentId] });
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const items = await itemsOf(documentId, `topic=${String(topic.slug)}`);
    expect(items.map(({ _dateline }) => _dateline.state)).toEqual(['withdrawn']);
  });

  it('is undone by restoring, as a new version under the same identifier', async () => {
    const { documentId } = await makeReleased();
    const [before] = await itemsOf(documentId);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await act(documentId, 'restore').expect(200);
    const [after] = await itemsOf(documentId);
    expect(after).toMatchObject({ id: before?.id, date_published: before?.date_published });
    expect(after?._dateline).toMatchObject({ state: 'public', version: 3 });
  });

  it('is told of a deletion too', async () => {
    const { documentId } = await makeReleased();
    await writer.delete(`/api/press-releases/${documentId}`).expect(204);
    expect((await itemsOf(documentId))[0]?._dateline.state).toBe('deleted');
  });
});

describe('a filtered feed', () => {
  it('has what it names, in its title and its own address', async () => {
    const topic = await makeTopic({ name: unique('Data') });
    const mine = await makeReleased({ topics: [topic.documentId] });
    const other = await makeReleased();
    const feed = await fetchJsonFeed(`topic=${String(topic.slug)}`);
    const ids = feed.items.map(({ _dateline }) => _dateline.documentId);
    expect(ids).toEqual([mine.documentId]);
    expect(ids).not.toContain(other.documentId);
    expect(feed.title).toContain(`(topic: ${String(topic.name)})`);
    expect(feed.feed_url).toMatch(new RegExp(`/api/feeds/press.json\\?topic=${String(topic.slug)}$`));
  });

  it('finds donors by their name', async () => {
    const donor = await makeOrganisation({ name: unique('Union') });
    const { documentId } = await makeReleased({ donors: [{ organisation: donor.documentId }] });
    const feed = await fetchJsonFeed(`donor=${String(donor.name).toLowerCase()}`);
    expect(feed.items.map(({ _dateline }) => _dateline.documentId)).toEqual([documentId]);
  });

  it('finds countries by their codes, several too', async () => {
    const { documentId } = await makeReleased({ partnerCountries: [await ensureCountry('MA')] });
    await ensureCountry('SV');
    expect(await itemsOf(documentId, 'country=ma,sv')).toHaveLength(1);
    expect(await itemsOf(documentId, 'country=SV')).toEqual([]);
  });

  it('has what changed since a time', async () => {
    const { documentId } = await makeReleased();
    expect(await itemsOf(documentId, `since=${inHours(-1)}`)).toHaveLength(1);
    expect(await itemsOf(documentId, `since=${inHours(1)}`)).toEqual([]);
  });

  it('is refused with what is allowed', async () => {
    const topic = await makeTopic();
    const donor = await makeOrganisation();
    const response = await fetchFeed('rss', 'country=ZZ&topic=no-such&donor=nobody').expect(400);
    expect(refusedFields(response)).toEqual(['country', 'topic', 'donor']);
    const { message, details } = errorOf(response);
    expect(message).toContain('country="ZZ" names nothing here.');
    const messages = (details.errors ?? []).map((problem) => problem.message);
    expect(messages[1]).toMatch(new RegExp(`^topic="no-such" .* Use .*\\b${String(topic.slug)}\\b`));
    expect(messages[2]).toMatch(
      new RegExp(`^donor="nobody" .* Use .*\\b${String(donor.name).toLowerCase()}\\b`),
    );
    const wrong = await fetchFeed('rss', 'locale=de&since=soon&page=0').expect(400);
    expect(refusedFields(wrong)).toEqual(['locale', 'since', 'page']);
    expect(errorOf(wrong).message).toContain('Use one of en, fr, es, ar.');
    expect(refusedFields(await fetchFeed('rss', 'status=draft').expect(400))).toEqual(['status']);
    await fetchFeed('atom', 'page=99999').expect(404);
  });
});

describe('archives', () => {
  it('keep their entries when new releases come, and lead to every one', async () => {
    const topic = await makeTopic();
    const contacts = [(await makeContact()).documentId];
    const release = async () => (await makeReleased({ contacts, topics: [topic.documentId] })).documentId;
    const released: string[] = [];
    for (let count = 0; count < 27; count += 1) released.push(await release());
    const query = `topic=${String(topic.slug)}`;
    const idsOf = async (more = '') =>
      (await fetchJsonFeed(`${query}${more}`)).items.map(({ _dateline }) => _dateline.documentId);

    const archive = await fetchJsonFeed(`${query}&page=1`);
    expect(archive._dateline.archive).toBe(true);
    expect((await idsOf('&page=1')).sort()).toEqual(released.slice(0, 25).sort());
    expect((await fetchJsonFeed(query))._dateline.links['prev-archive']).toContain('page=1');

    const first = released[0] ?? '';
    await correct(first, unique('Corrected'), 'A note.');
    expect((await idsOf())[0]).toBe(first);
    await release();
    expect((await idsOf('&page=1')).sort()).toEqual(released.slice(0, 25).sort());
    await act(first, 'withdraw', { reason: 'Wrong.' }).expect(200);
    const [gone] = await itemsOf(first, `${query}&page=1`);
    expect(gone?._dateline.state).toBe('withdrawn');
  });
});

describe('a donor of which nothing is public', () => {
  it('is left out of every format', async () => {
    const hidden = unique('Hidden');
    const organisation = documentOf(await writer.post('/api/organisations', { name: hidden }).expect(201));
    const { documentId, slug } = await makeReleased({ donors: [{ organisation: organisation.documentId }] });
    const [item] = await itemsOf(documentId);
    expect(item?._dateline).not.toHaveProperty('donors');
    expect((await ninjsOf(documentId))[0]).not.toHaveProperty('organisations');
    expect(await contentAt(`/news/${String(slug)}`)).toMatchObject({ donors: [] });
    for (const format of FEED_FORMATS) expect(await textOf(format)).not.toContain(hidden);
  });
});

describe('days', () => {
  const save = (timeZone: string) =>
    writer.put('/api/site?status=published', { name: 'IOM Ghana', timeZone }).expect(200);

  afterAll(() => save('Africa/Accra'));

  it('are those of the office, from the moment on when it says where it is', async () => {
    const { documentId } = await makeReleased();
    await correct(documentId, unique('Corrected'), 'A note.');
    const isEarly = new Date().getUTCHours() < 11; // at any hour it is another day in one of the two
    await save(isEarly ? 'Pacific/Pago_Pago' : 'Pacific/Kiritimati');
    const [item] = await itemsOf(documentId);
    const { date = '' } = item?._dateline.corrections?.[0] ?? {};
    const day = new Date(Date.parse(date) + (isEarly ? -11 : 14) * 3_600_000).toISOString().slice(0, 10);
    expect(day).not.toBe(date.slice(0, 10));
    expect(item?.content_text).toContain(`Correction, ${day}: A note.`);
    for (const format of FEED_FORMATS) expect(await textOf(format)).toContain(`Correction, ${day}`);
  });
});

describe('the terms of use', () => {
  const save = (usageTerms: string | null) =>
    writer.put('/api/site?status=published', { name: 'IOM Ghana', usageTerms }).expect(200);

  afterAll(() => save(null));

  it('are those that the office wrote, and nobody’s before', async () => {
    const { documentId } = await makeReleased();
    await save(null);
    expect((await ninjsOf(documentId))[0]).not.toHaveProperty('usageTerms');
    const terms = unique('Name the source');
    await save(terms);
    expect((await ninjsOf(documentId))[0]?.usageTerms).toBe(terms);
    expect(await textOf('atom')).toContain(`<rights type="text">${terms}</rights>`);
  });
});
