import request from 'supertest';
import { unique } from '../../../support/api';
import { makeContact } from '../../../support/factories';
import { makeDocx, makePdf, wordParagraph } from '../../../support/make-documents';
import { mailOf } from '../../../support/pasted-mail';
import { employAs } from '../../../support/roles';
import { administrator, employ, type Staff } from '../../../support/staff';
import { draftOf, sheetOf } from '../../../../src/admin/paste/domain/sheet';
import type { MadeDraft, Reading } from '../../../../src/desk/contract/paste';

const RELEASE = 'api::press-release.press-release';
const EDITOR = '/content-manager/collection-types';

let author: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
});

const dataOf = ({ body }: { body: unknown }): unknown => (body as { data: unknown }).data;

interface Refused {
  readonly error: { readonly message: string; readonly details: { readonly errors: { path: string[] }[] } };
}

const refusalOf = ({ body }: { body: unknown }): Refused['error'] => (body as Refused).error;

const ask = (who: Staff, content: unknown, { format = 'text', locale = null as string | null } = {}) =>
  who.post('/newsroom/paste/readings', { format, content, locale });

/** Drops a file; its name says nothing of what it is. */
const drop = (who: Staff, bytes: Uint8Array | string) =>
  request(process.env.NEWSROOM_URL ?? '')
    .post('/newsroom/paste/files')
    .set('Authorization', `Bearer ${who.token}`)
    .attach('file', Buffer.from(bytes), 'release.bin');

const read = async (who: Staff, content: string, options = {}): Promise<Reading> =>
  dataOf(await ask(who, content, options).expect(200)) as Reading;

const releaseOf = ({ release }: Reading): NonNullable<Reading['release']> => {
  if (release === null) throw new Error('No release was found.');
  return release;
};

/** What the page sends for a reading that nobody changed. */
const asSent = (reading: Reading) => draftOf(sheetOf(reading));

const make = (who: Staff, draft: object) => who.post('/newsroom/paste/drafts', draft);

const bare = (more: object = {}) => ({ locale: 'en', title: unique('Pasted'), ...more });

const countReleases = async (): Promise<number> => {
  const answer = await administrator().get(`${EDITOR}/${RELEASE}?pageSize=1`).expect(200);
  return (answer.body as { pagination: { total: number } }).pagination.total;
};

describe('a release that arrives as an e-mail', () => {
  it('is understood field by field, and nothing is stored by reading it', async () => {
    const before = await countReleases();
    const headline = unique('Ghana Opens a Joint Centre for Wells');
    const reading = await read(author, mailOf(headline));
    const { fields, contacts, partnerCountries, donors, places, body } = releaseOf(reading);
    expect(fields).toMatchObject({ title: headline, datelineCity: 'Accra', date: '2026-05-03' });
    expect(fields.quotes).toMatchObject([
      { speaker: 'Jane Example', role: 'Director', organisation: 'Volta Water Agency' },
    ]);
    expect(contacts).toMatchObject([{ name: 'John Sample', email: 'john.sample@example.org' }]);
    expect(partnerCountries.map(({ isoCode }) => isoCode)).toContain('GH');
    expect(donors).toMatchObject([{ isoCode: 'NO' }]);
    expect(body.filter(({ kind }) => kind === 'item')).toHaveLength(3);
    expect(places.title).toEqual([1]);
    expect(await countReleases()).toBe(before);
  });

  it('has its embargo in the field, and the line that says it in no part left over', async () => {
    const embargo = 'EMBARGOED UNTIL 09:00, 5 May 2027';
    const { release, leftovers, lines } = await read(author, `${embargo}\n\n${mailOf(unique('Wells'))}`);
    expect(release?.fields.embargoedUntil).toBe('2027-05-05T09:00:00Z');
    expect(release?.places.embargoedUntil).toEqual([0]);
    expect(lines[0]?.spans).toEqual([{ text: embargo }]);
    expect(leftovers.filter(({ line }) => line === 0)).toEqual([]);
  });

  it('becomes a draft with everything in its field, and who is new is a draft too', async () => {
    const headline = unique('Ghana Opens a Joint Centre for Wells');
    const email = `${unique('john').toLowerCase()}@example.org`;
    const text = mailOf(headline, unique('Agency')).replace('john.sample@example.org', email);
    const { documentId, made } = dataOf(
      await make(author, asSent(await read(author, text))).expect(200),
    ) as MadeDraft;
    expect(made).toBeGreaterThanOrEqual(2);
    const draft = dataOf(await author.get(`${EDITOR}/${RELEASE}/${documentId}?locale=en`).expect(200));
    expect(draft).toMatchObject({
      title: headline,
      datelineCity: 'Accra',
      releasedAt: '2026-05-03T00:00:00.000Z',
      state: 'draft',
      publishedAt: null,
      quotes: [{ speaker: 'Jane Example', language: 'en' }],
      createdBy: { firstname: 'Ama' },
    });
    const found = await author.get(`${EDITOR}/api::contact.contact?_q=${email}`).expect(200);
    expect((found.body as { results: object[] }).results).toMatchObject([{ email, publishedAt: null }]);
  });

  it('takes the contact that is there, by its address', async () => {
    const email = `${unique('desk').toLowerCase()}@example.org`;
    const contact = await makeContact({ email });
    const text = mailOf(unique('Wells')).replace('john.sample@example.org', email.toUpperCase());
    const reading = await read(author, text);
    expect(releaseOf(reading).contacts).toMatchObject([
      { documentId: contact.documentId, known: contact.name },
    ]);
  });

  it('says when a release of that title is there already', async () => {
    const headline = unique('Ghana Opens a Joint Centre for Wells');
    const draft = asSent(await read(author, mailOf(headline)));
    const { documentId } = dataOf(await make(author, draft).expect(200)) as MadeDraft;
    expect((await read(author, mailOf(headline))).already).toMatchObject({ documentId });
  });
});

describe('a file that is dropped', () => {
  const lead =
    'Accra, 3 May 2026 – Work began today on a well in the north of Ghana, which many people have waited for.';

  it('is read as a document of Word, with its structure, and becomes a draft', async () => {
    const title = unique('Work Begins on a Well');
    const link =
      '<w:hyperlink r:id="link0"><w:r><w:t>Ninety wells follow before the next dry season begins.</w:t></w:r></w:hyperlink>';
    const document = makeDocx(
      [[title, 'Title'], [lead], ['What comes next', 'heading2'], [link]]
        .map(([text = '', style]) => wordParagraph(text, style))
        .join(''),
      {},
      ['https://example.org/well'],
    );
    const reading = dataOf(await drop(author, document).expect(200)) as Reading;
    expect(reading.format).toBe('word');
    expect(releaseOf(reading).fields).toMatchObject({ title, datelineCity: 'Accra', date: '2026-05-03' });
    const { documentId } = dataOf(await make(author, asSent(reading)).expect(200)) as MadeDraft;
    const draft = dataOf(await author.get(`${EDITOR}/${RELEASE}/${documentId}?locale=en`).expect(200));
    expect(draft).toMatchObject({
      title,
      body: [
        { type: 'paragraph' },
        { type: 'heading', level: 2, children: [{ text: 'What comes next' }] },
        { type: 'paragraph', children: [{ type: 'link', url: 'https://example.org/well' }] },
      ],
    });
  });

  it('is read as a mail: its subject is the headline, and its headers are no text', async () => {
    const mail = `From: press@example.org\r\nDate: Mon, 4 May 2026 09:00:00 +0000\r\nSubject: Press release: Work Begins on a Well\r\n\r\n${lead}\r\n`;
    const reading = dataOf(await drop(author, mail).expect(200)) as Reading;
    expect(reading.format).toBe('mail');
    expect(releaseOf(reading).fields.title).toBe('Work Begins on a Well');
    expect(JSON.stringify(reading)).not.toContain('press@example.org');
  });

  it('is not read for who writes no releases', async () => {
    await drop(await employ('Efua', 'Editor of pages'), mailOf('Wells')).expect(403);
  });
});

describe('a later release with the title of one that is there', () => {
  it('is another one, and the same on the same day', async () => {
    const headline = unique('Statement on World Water Day');
    await make(author, asSent(await read(author, mailOf(headline)))).expect(200);
    const later = mailOf(headline).replace('2026', '2027');
    expect((await read(author, mailOf(headline))).already).not.toBeNull();
    expect((await read(author, later)).already).toBeNull();
  });
});

describe('an embargo line', () => {
  const text = (line: string): string =>
    `${line}\n\n${unique('Wells Open in the North')}\n\nGeneva, 4 March 2099 – The agency opened three wells this week in the northern districts.`;

  it('fills the embargo, on the clock that it names', async () => {
    const reading = await read(author, text('EMBARGOED UNTIL 00:01 CET, 5 March 2099'));
    expect(releaseOf(reading).places.embargoedUntil).toEqual([0]);
    const { documentId } = dataOf(await make(author, asSent(reading)).expect(200)) as MadeDraft;
    expect(
      dataOf(await author.get(`${EDITOR}/${RELEASE}/${documentId}?locale=en`).expect(200)),
    ).toMatchObject({ embargoedUntil: '2099-03-04T23:01:00.000Z' });
  });

  it('stays as it is when its clock is not known', async () => {
    const reading = await read(author, text('EMBARGOED UNTIL 10:00 Marl time, 5 March 2099'));
    expect(releaseOf(reading).fields.embargoedUntil).toBeNull();
    expect(releaseOf(reading).places.embargoedUntil).toEqual([]);
  });

  it('that somebody writes as no time is refused beside its field', async () => {
    const refused = await make(author, bare({ embargoedUntil: 'tomorrow' })).expect(400);
    expect(refusalOf(refused).details.errors).toMatchObject([{ path: ['embargoedUntil'] }]);
  });
});

describe('a date of today or later', () => {
  it('is left out: the release has the moment at which it goes out', async () => {
    const { documentId } = dataOf(await make(author, bare({ date: '2999-01-01' })).expect(200)) as MadeDraft;
    expect(
      dataOf(await author.get(`${EDITOR}/${RELEASE}/${documentId}?locale=en`).expect(200)),
    ).toMatchObject({ releasedAt: null });
  });
});

describe('hostile HTML', () => {
  it('is read as its words alone', async () => {
    const html = `<script>alert(1)</script><style>p{}</style><h1 onclick="x()">Work Begins on a Well</h1>
      <p>Accra, 3 May 2026 – Work <a href="javascript:alert(1)">began</a> <img src=x onerror=alert(1)> today on a well.</p>`;
    const { lines } = await read(author, html, { format: 'html' });
    expect(JSON.stringify(lines)).not.toMatch(/javascript|onerror|onclick|alert/);
    expect(lines).toHaveLength(2);
  });

  it('is not read when it is nested without end', async () => {
    const refused = await ask(author, '<div>'.repeat(50_000), { format: 'html' }).expect(400);
    expect(refusalOf(refused).details.errors).toMatchObject([{ path: ['content'] }]);
  });

  it('a link that runs something is not stored', async () => {
    const line = { kind: 'paragraph', spans: [{ text: 'a', url: 'javascript:alert(1)' }] };
    await make(author, bare({ body: [line] })).expect(400);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['no text', '', 'text', 'Paste a text, or drop a file.'],
    ['blank lines', ' \n ', 'text', 'Paste a text, or drop a file.'],
    ['no string', 7, 'text', 'Send the text.'],
    ['another format', 'x', 'odt', 'Use one of text, html.'],
  ])('%s is refused with what to do', async (_what, content, format, message) => {
    const refused = await ask(author, content, { format }).expect(400);
    expect(refusalOf(refused).message).toContain(message);
  });

  it.each([
    [
      'a picture',
      Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'),
      'A picture, a sound or a film is not read.',
    ],
    ['a PDF without text', makePdf([[]]), 'The PDF holds no text'],
    ['an export of another system', '<rss xmlns:wp="http://wordpress.org/export/1.2/">', 'npm run migrate'],
    ['an empty file', '', 'The file has no text.'],
  ])('%s that is dropped is refused with what to do', async (_what, bytes, message) => {
    expect(refusalOf(await drop(author, bytes).expect(400)).message).toContain(message);
  });

  it('a request without a file, and a file that is too large, are refused', async () => {
    await author.post('/newsroom/paste/files', {}).expect(400);
    await drop(author, Buffer.alloc(21_000_000)).expect(413);
  });

  it('more than a release has is refused with the limit', async () => {
    const refused = await ask(author, 'word '.repeat(110_000)).expect(413);
    expect(refusalOf(refused).message).toContain('at most 500000 are read');
    await ask(author, 'line\n'.repeat(2001)).expect(413);
    await drop(author, 'word '.repeat(110_000)).expect(413);
  });

  it.each([
    ['title', { title: ' ' }],
    ['locale', { locale: 'de' }],
    ['date', { date: 'soon' }],
    ['summary', { summary: 'x'.repeat(1001) }],
    ['quotes.0.speaker', { quotes: [{ text: 'a', speaker: '' }] }],
    ['body.0.kind', { body: [{ kind: 'script', spans: [] }] }],
    ['donors.0.isoCode', { donors: [{ name: 'X', isoCode: 'XX' }] }],
    ['publishedAt', { publishedAt: '2026-01-01' }],
  ])('a draft is refused by the name of its field: %s', async (field, more) => {
    const refused = await make(author, bare(more)).expect(400);
    expect(refusalOf(refused).details.errors.map(({ path }) => path.join('.'))).toContain(field);
  });
});

describe('who may not make all of it', () => {
  it('strangers, translators of another language and readers make nothing', async () => {
    const before = await countReleases();
    await make(await employ('Efua', 'Editor of pages'), bare()).expect(403);
    await ask(await employ('Efua', 'Editor of pages'), mailOf('Wells')).expect(403);
    await make(await employ('Theo', 'Translator: français (fr)'), bare()).expect(403);
    expect(await countReleases()).toBe(before);
  });

  it('is told of a field that the role does not write, and nothing is stored', async () => {
    const clerk = await employAs('Clara', { may: ['read', 'create'], fields: ['title', 'body', 'contacts'] });
    const before = await countReleases();
    const refused = await make(clerk, bare({ summary: 'In short.' })).expect(403);
    expect(refusalOf(refused).message).toBe('Your role does not write summary. Leave it out.');
    expect(await countReleases()).toBe(before);
  });

  it('is told that the role makes no contacts, and learns nothing of those that it does not read', async () => {
    const email = `${unique('hidden').toLowerCase()}@example.org`;
    const hidden = await makeContact({ email });
    const clerk = await employAs('Carl', { may: ['read', 'create'], fields: ['title', 'contacts', 'body'] });
    const text = mailOf(unique('Wells')).replace('john.sample@example.org', email);
    const reading = await read(clerk, text);
    expect(releaseOf(reading).contacts).toMatchObject([{ documentId: null, known: null }]);
    expect(reading.mayMake).toEqual({ contacts: false, countries: false, organisations: false });
    const messages = [];
    for (const contact of [
      { name: 'Who', email },
      { name: 'Who', email: `${unique('nobody').toLowerCase()}@example.org` },
      { documentId: hidden.documentId },
    ]) {
      const refused = await make(clerk, bare({ contacts: [contact] })).expect(403);
      messages.push(refusalOf(refused).message);
    }
    expect(new Set(messages).size).toBe(1);
  });
});

describe('a rule that refuses a part', () => {
  it('leaves nothing of the rest', async () => {
    const name = unique('Contact');
    const contact = { name, email: 'no address' };
    await make(author, bare({ contacts: [{ name: unique('First') }, contact] })).expect(400);
    const found = await author
      .get(`${EDITOR}/api::contact.contact?_q=${encodeURIComponent(name)}`)
      .expect(200);
    expect((found.body as { results: object[] }).results).toEqual([]);
  });
});
