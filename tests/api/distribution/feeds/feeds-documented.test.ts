import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymous } from '../../../support/api';
import { EARLY_READING, makeToken } from '../../../support/api-token';
import { curlsOf, readCurl } from '../../../support/docs-curl';
import { makeReleased } from '../../../support/editorial';
import { ensureCountry, makeOrganisation, makeTopic } from '../../../support/factories';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { until } from '../../../support/until';

const BASE = 'http://127.0.0.1:1337';
const NEWSROOM = process.env.NEWSROOM_URL ?? '';

const curlsIn = (page: string): string[] =>
  curlsOf(readFileSync(join(__dirname, '../../../../docs', page), 'utf8')).filter((command) =>
    command.includes(BASE),
  );

/** What the answers begin with or hold, by the words of the page around the command. */
const RSS = /^<\?xml[^>]*>\n<rss version="2\.0"/;
const ATOM = /^<\?xml[^>]*>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/;
const JSON_FEED = /^\{"version":"https:\/\/jsonfeed\.org\/version\/1\.1"/;
const NINJS = /^\{"data":\[\{"standard":\{"name":"ninjs"/;
const NOTHING = /^$/;
const EMBARGOED = /^\{"data":\[.*\],"meta":\{"locale":"(?:en|fr)","timeZone"/s;

/** Every command of the pages, as it stands there: its status, its type, and what it answers. */
const COMMANDS: readonly [page: string, command: string, status: number, type: string | null, RegExp][] = [
  ['feeds.md', `curl ${BASE}/api/feeds/press.rss`, 200, 'application/rss+xml', RSS],
  ['feeds.md', `curl ${BASE}/api/feeds/press.atom`, 200, 'application/atom+xml', ATOM],
  ['feeds.md', `curl ${BASE}/api/feeds/press.json`, 200, 'application/feed+json', JSON_FEED],
  ['feeds.md', `curl ${BASE}/api/feeds/press.ninjs`, 200, 'application/json', NINJS],
  [
    'feeds.md',
    `curl -H 'Accept: application/atom+xml' ${BASE}/api/feeds/press`,
    200,
    'application/atom+xml',
    ATOM,
  ],
  [
    'feeds.md',
    `curl '${BASE}/api/feeds/press.atom?locale=fr'`,
    200,
    'application/atom+xml',
    /<feed [^>]*xml:lang="fr">/,
  ],
  [
    'feeds.md',
    `curl '${BASE}/api/feeds/press.rss?country=GH,MA'`,
    200,
    'application/rss+xml',
    /<title>[^<]*\(countries: [^<]*\)<\/title>.*<item>/s,
  ],
  [
    'feeds.md',
    `curl '${BASE}/api/feeds/press.json?topic=data&donor=unodc'`,
    200,
    'application/feed+json',
    /"title":"[^"]*\(topic: [^"]*; donor: [^"]*\)".*"items":\[\{/s,
  ],
  [
    'feeds.md',
    `curl '${BASE}/api/feeds/press.json?since=2026-11-01'`,
    200,
    'application/feed+json',
    /"feed_url":"[^"]*\?since=2026-11-01T00:00:00Z"/,
  ],
  [
    'feeds.md',
    `curl '${BASE}/api/feeds/press.atom?page=1'`,
    200,
    'application/atom+xml',
    /<link rel="current"[^>]*>.*<fh:archive\/>/s,
  ],
  ['feeds.md', `curl -sI ${BASE}/api/feeds/press.rss | grep -i etag`, 200, 'application/rss+xml', NOTHING],
  ['feeds.md', `curl -i -H "If-None-Match: $ETAG" ${BASE}/api/feeds/press.rss`, 304, null, NOTHING],
  [
    'feeds.md',
    `curl -H "Authorization: Bearer $TOKEN" ${BASE}/api/embargoed/press-releases`,
    200,
    'application/json',
    EMBARGOED,
  ],
  [
    'feeds.md',
    `curl -H "Authorization: Bearer $TOKEN" '${BASE}/api/embargoed/press.ninjs?locale=fr'`,
    200,
    'application/json',
    EMBARGOED,
  ],
  ['feeds.md', `curl -OJ ${BASE}/api/press-releases/DOCUMENT_ID/press-kit`, 200, 'application/zip', /^PK/],
  ['feeds.md', `curl -I ${BASE}/api/press-releases/DOCUMENT_ID/press-kit`, 200, 'application/zip', NOTHING],
  [
    'feeds.md',
    `curl '${BASE}/api/changes?limit=2'`,
    200,
    'application/json',
    /^\{"data":\[\{"kind":"released".*"meta":\{"next":"/s,
  ],
  [
    'feeds.md',
    `curl ${BASE}/api/websub -d 'hub.mode=subscribe' -d 'hub.topic=${BASE}/api/feeds/press.atom' -d 'hub.callback=https://agency.example.com/websub/7'`,
    202,
    null,
    NOTHING,
  ],
  ['partners.md', `curl -g '${BASE}/api/changes?limit=2'`, 200, 'application/json', /"hasMore":true/],
  [
    'partners.md',
    `curl -i ${BASE}/api/websub --data-urlencode 'hub.mode=subscribe' --data-urlencode 'hub.topic=${BASE}/api/feeds/press.atom?country=GH' --data-urlencode 'hub.callback=https://agency.example.com/websub/7' --data-urlencode 'hub.secret=a-secret-of-yours'`,
    202,
    null,
    NOTHING,
  ],
];

let token = '';
let documentId = '';
/** Stands for the agency of the pages; it confirms nothing. */
let agency: Receiver;

beforeAll(async () => {
  agency = await startReceiver();
  agency.answer = 404;
  const topics = [(await makeTopic({ name: 'Data', slug: 'data' })).documentId];
  const donor = await makeOrganisation({ name: 'Office on Drugs and Crime', acronym: 'UNODC' });
  const partnerCountries = [await ensureCountry('GH'), await ensureCountry('MA')];
  for (let count = 0; count < 25; count += 1) await makeReleased(); // an archive
  const release = await makeReleased({
    topics,
    partnerCountries,
    donors: [{ organisation: donor.documentId }],
  });
  documentId = release.documentId;
  token = (await makeToken('custom', [EARLY_READING])).accessKey;
});

/** Of the feed that a command asks for, as it is now. */
const currentTag = async (): Promise<string> => {
  const path = '/api/feeds/press.rss';
  return String((await anonymous().get(path).set('Accept-Encoding', 'identity')).headers.etag);
};

afterAll(() => agency.close());

describe('the commands in the pages for partners', () => {
  it.each(['feeds.md', 'partners.md'])('of %s are all tried', (page) => {
    const tried = COMMANDS.filter(([where]) => where === page).map(([, command]) => command);
    expect(tried.sort()).toEqual(curlsIn(page).sort());
    expect(tried.length).toBeGreaterThan(1);
  });

  it.each(COMMANDS)('in %s: %s', async (_page, command, status, type, answer) => {
    const { method, url, headers, body } = readCurl(
      command
        .replaceAll(BASE, NEWSROOM)
        .replace('https://agency.example.com', agency.url)
        .replace('DOCUMENT_ID', documentId),
      { TOKEN: token, ETAG: command.includes('$ETAG') ? await currentTag() : '' },
    );
    const response = await fetch(url, {
      method,
      headers: { 'Accept-Encoding': 'identity', ...headers }, // as curl asks: each encoding has its own tag
      body,
    });
    expect(response.status).toBe(status);
    if (type !== null)
      expect(response.headers.get('content-type')).toMatch(new RegExp(`^${type.replace('+', '\\+')}(?:;|$)`));
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toMatch(answer);
    if (status === 202)
      await until(
        () => Promise.resolve(agency.received.splice(0)),
        ([asked]) => asked?.path.startsWith('/websub/7?hub.mode=subscribe&hub.topic=') === true,
      );
    if (method === 'HEAD') expect(response.headers.get('etag')).toMatch(/^"[\w-]+"$/);
  });
});
