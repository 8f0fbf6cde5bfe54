import { toContactEntry } from '../../../../src/reading/search/domain/entries/contact';
import { toPageEntry } from '../../../../src/reading/search/domain/entries/page';
import { toReleaseEntry } from '../../../../src/reading/search/domain/entries/press-release';
import { toSearchRow } from '../../../../src/reading/search/domain/search-row';

const paragraph = (text: string, url?: string) => [
  {
    type: 'paragraph',
    children: url ? [{ type: 'link', url, children: [{ type: 'text', text }] }] : [{ type: 'text', text }],
  },
];

const RELEASE = {
  documentId: 'r',
  locale: 'en',
  title: 'Title',
  slug: 'title',
  subtitle: 'Subtitle',
  datelineCity: 'Accra',
  releasedAt: '2026-03-01T10:00:00.000Z',
  summary: 'Summary',
  body: paragraph('Body', 'https://example.org/long'),
  notesToEditors: null,
  quotes: [{ text: 'We agree.', speaker: 'A speaker', role: 'Minister', organisation: null }],
  contacts: [{ documentId: 'c', name: 'Press desk' }],
  partnerCountries: [{ documentId: 'gh', name: 'Ghana', isoCode: 'GH' }],
  topics: [{ documentId: 't', name: 'Visas' }],
  donors: [
    { organisation: { documentId: 'o', name: 'A fund' }, country: null },
    { organisation: null, country: { documentId: 'fr', name: 'France', isoCode: 'FR' } },
  ],
  corrections: [{ date: '2026-03-02T10:00:00.000Z', note: 'Five, not six.' }],
};

describe('what a press release is found by', () => {
  const entry = toReleaseEntry(RELEASE);

  it('is its texts, and all that it names', () => {
    expect(entry).toMatchObject({ title: 'Title', summary: 'Subtitle\nSummary', path: '/news/title' });
    expect(entry.body).toBe('Body\nWe agree.\nA speaker, Minister');
    expect(entry.names).toEqual(['Visas', 'Ghana', 'Press desk', 'A fund', 'France', 'A speaker', 'Accra']);
  });

  it('is its countries, donors among them', () => {
    expect(entry.countries).toEqual(['GH', 'FR']);
  });

  it('changes with every document that it names', () => {
    expect(entry.refersTo).toEqual(['t', 'gh', 'c', 'o', 'fr']);
  });

  it('has the notes of its corrections in the text of snippets, and no address of a link', () => {
    expect(toSearchRow(entry).text).toBe(
      'Subtitle\nSummary\nFive, not six.\nBody\nWe agree.\nA speaker, Minister',
    );
  });
});

describe('what a page is found by', () => {
  it('is the texts of its sections of every kind', () => {
    const entry = toPageEntry({
      documentId: 'p',
      locale: 'en',
      title: 'About',
      menuTitle: 'About us',
      summary: null,
      path: '/about',
      sections: [
        { __component: 'sections.rich-text', body: paragraph('Words') },
        {
          __component: 'press.quote',
          text: 'We agree.',
          speaker: 'A speaker',
          role: null,
          organisation: null,
        },
        {
          __component: 'sections.key-figures',
          title: 'Figures',
          figures: [{ value: '175', label: 'members' }],
        },
        { __component: 'sections.call-to-action', title: 'Act', text: 'Now', label: 'Go' },
      ],
    });
    expect(entry.body).toBe('Words\nWe agree.\nA speaker\nFigures\n175 members\nAct\nNow\nGo');
    expect(entry).toMatchObject({ summary: 'About us', path: '/about', at: null, names: ['A speaker'] });
  });
});

describe('what a contact is found by', () => {
  it('is who it is and how to reach it', () => {
    const entry = toContactEntry({
      documentId: 'c',
      locale: 'en',
      name: 'Press desk',
      role: 'Officer',
      email: 'press@example.org',
      phone: '+233302742930',
      location: 'Accra',
      organisation: { documentId: 'o', name: 'An organisation', acronym: 'AO' },
    });
    expect(entry).toMatchObject({
      title: 'Press desk',
      summary: 'Officer, An organisation',
      names: ['An organisation', 'AO', 'Accra'],
      body: 'press@example.org\n+233302742930\nAccra',
      path: null,
      refersTo: ['o'],
    });
  });
});
