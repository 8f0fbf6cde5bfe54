import { composeText } from '../../../../src/shared/release-text/compose-text';
import type { FeedEntry } from '../../../../src/distribution/feeds/domain/feed-entry';
import { renderReport, reportUuid } from '../../../../src/distribution/reliefweb/domain/render-report';
import { reportHtml, reportLine } from '../../../../src/distribution/reliefweb/domain/report-html';
import { readCountryIds, readIds } from '../../../../src/distribution/reliefweb/domain/settings';
import { paragraph } from '../../../support/api';
import { WITHDRAWN_ENTRY } from '../../../support/feeds/entries';
import { checkReport, hasReportSchema } from '../../../support/report-schema';

const ADDRESS = 'https://www.example.org/news/work-begins';
const SETTINGS = { sources: [1255], countries: readCountryIds('GHA:97, MAR:158') };

const ENTRY: FeedEntry = {
  id: 'urn:uuid:6f1d3c52-8a0e-4b7b-9c6e-2f5a71d0e4b3',
  releaseId: 'urn:uuid:0a1d3c52-8a0e-4b7b-9c6e-2f5a71d0e4b3',
  documentId: 'abc',
  locale: 'en',
  slug: 'work-begins',
  url: ADDRESS,
  state: 'public',
  notice: null,
  publishedAt: new Date('2026-11-25T10:00:00Z'),
  updatedAt: new Date('2026-11-25T10:00:00Z'),
  modifiedAt: new Date('2026-11-25T10:00:00Z'),
  version: 1,
  embargoedUntil: null,
  timeZone: 'Africa/Accra',
  title: 'Work begins on a well',
  subtitle: null,
  summary: 'A village gets water.',
  html: '<p>Accra – Work began today.</p>',
  text: 'Accra – Work began today.',
  city: 'Accra',
  notesToEditors: null,
  corrections: [],
  image: null,
  pictures: [],
  attachments: [],
  quotes: [],
  contacts: [],
  countries: [{ code: 'MA', name: 'Morocco' }],
  donors: [],
  topics: [],
  alternates: [],
};

const render = (fields: Partial<FeedEntry> = {}) =>
  JSON.parse(renderReport({ ...ENTRY, ...fields }, ADDRESS, SETTINGS)) as Record<string, unknown>;

describe('a report for ReliefWeb', () => {
  it('says what the release says', () => {
    expect(render()).toEqual({
      url: ADDRESS,
      uuid: reportUuid(ADDRESS),
      title: 'Work begins on a well',
      source: [1255],
      country: [158],
      format: [8],
      language: [267],
      published: '2026-11-25T10:00:00.000Z',
      body: '<p>Accra – Work began today.</p>',
      origin: ADDRESS,
    });
  });

  it('has a name that follows from its address', () => {
    expect(reportUuid(ADDRESS)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(reportUuid(ADDRESS)).not.toBe(reportUuid(`${ADDRESS}-2`));
    // Source: data-report.json among the tests of ReliefWeb's own site (UN-OCHA/rwint9-site)
    expect(reportUuid('https://test.test/test/report')).toBe('22ce51c2-d7ed-59b2-b71a-23fb56685df9');
  });

  it('names the first country that is set up when the release has none of them', () => {
    expect(render({ countries: [{ code: 'FR', name: 'France' }] }).country).toEqual([97]);
  });

  it('tells until when it is under embargo', () => {
    expect(render({ embargoedUntil: new Date('2026-12-01T09:00:00Z') }).embargoed).toBe(
      '2026-12-01T09:00:00.000Z',
    );
  });

  it('says that the release is gone, and why, when it is', () => {
    const gone = { ...WITHDRAWN_ENTRY, title: 'Press release withdrawn', notice: 'Wrong <figures>.' };
    const report = JSON.parse(renderReport(gone, ADDRESS, SETTINGS)) as object;
    expect(report).toMatchObject({
      title: 'Press release withdrawn',
      body: '<p>Press release withdrawn: Wrong &lt;figures&gt;.</p>',
    });
    expect(hasReportSchema ? checkReport(report) : []).toEqual([]);
  });

  it('carries the notes of its corrections, once', () => {
    const corrections = [{ at: new Date('2026-11-26T10:00:00Z'), note: 'Five < six.' }];
    const parts = { ...ENTRY, body: paragraph('Work began.'), city: null, corrections };
    const { html } = composeText(parts, { site: 'https://www.example.org', newsroom: 'https://n.example' });
    expect(render({ corrections, html }).body).toBe(
      '<p><strong>Correction, 2026-11-26</strong>: Five &lt; six.</p>\n<p>Work began.</p>',
    );
  });

  it('carries them where its text is too long as well', () => {
    const corrections = [{ at: new Date('2026-11-26T10:00:00Z'), note: 'Five < six.' }];
    expect(render({ corrections, html: `<p>${'word '.repeat(30_000)}</p>` }).body).toBe(
      `<p><strong>Correction, 2026-11-26</strong>: Five &lt; six.</p>\n<p>A village gets water.</p><p><a href="${ADDRESS}">${ADDRESS}</a></p>`,
    );
  });

  (hasReportSchema ? it : it.skip).each<[string, Partial<FeedEntry>]>([
    ['plain', {}],
    ['of one word', { title: 'Oh', city: null }],
    ['with a long title', { title: 'word '.repeat(80) }],
    ['with a long text', { html: `<p>${'word '.repeat(30_000)}</p>` }],
    [
      'with odd spaces and control characters',
      { title: ' A\u00a0\u2028title\t of  news\u0007 ', html: '<p>a\u00a0\u200b  b\r\n\t c\u2029</p>\n' },
    ],
    [
      'with marks from right to left',
      { title: '\u200fعنوان البيان الصحفي', html: '<p>\u202eنص\u202c البيان الصحفي</p>' },
    ],
    [
      'with other elements',
      {
        html: '<figure><img src="https://x.example/a.png" alt="A > B"><figcaption>c</figcaption></figure><pre><code>d  e</code></pre><p><u>f</u></p>',
      },
    ],
    ['under embargo', { embargoedUntil: new Date('2026-12-01T09:00:00Z') }],
  ])('%s is valid after its schema', (_kind, fields) => {
    expect(checkReport(render(fields))).toEqual([]);
  });

  (hasReportSchema ? it : it.skip)('would not be valid with a wrong country', () => {
    expect(checkReport({ ...render(), country: ['GHA'] })).toEqual(['/country/0 must be integer']);
  });
});

describe('the HTML of a report', () => {
  it('has the elements that ReliefWeb takes', () => {
    expect(
      reportHtml(
        '<h2>a</h2><pre><code>b</code></pre><p><u>c</u> <a href="https://d.example/?x=1&amp;y" rel="x">d</a><br></p><ul><li>e</li></ul>',
      ),
    ).toBe('<h2>a</h2><p>b</p><p>c <a href="https://d.example/?x=1&amp;y">d</a><br></p><ul><li>e</li></ul>');
  });

  it('keeps text that looks like elements as text', () => {
    expect(reportHtml('<p>&lt;script&gt;</p>')).toBe('<p>&lt;script&gt;</p>');
  });

  it('has one space where there were several', () => {
    expect(reportLine(' A\u00a0 title\n')).toBe('A title');
  });
});

describe('the settings', () => {
  it('are lists of ids', () => {
    expect(readIds('1255, 14,x,-1')).toEqual([1255, 14]);
    expect([...readCountryIds('gha:97, MAR : 158; nonsense')]).toEqual([
      ['GHA', 97],
      ['MAR', 158],
    ]);
  });
});
