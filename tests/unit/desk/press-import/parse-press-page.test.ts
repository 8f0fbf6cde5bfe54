import { parsePressPage } from '../../../../src/desk/press-import/domain/parse-press-page';
import { findLostLines, titlesOf } from './accounting';
import {
  ALL_PRESS_PAGES,
  arabicAgency,
  englishAgency,
  frenchMinistry,
  noDateline,
  poem,
  siteDump,
  spanishNgo,
  wrappedEmail,
} from './press-pages';

describe.each(ALL_PRESS_PAGES)('%s', (_name, text, locale) => {
  it('has every line in a field or in notPlaced', () => {
    expect(findLostLines(text, parsePressPage(text, { locale }))).toEqual([]);
  });

  it('gives the same answer each time', () => {
    expect(parsePressPage(text, { locale })).toEqual(parsePressPage(text, { locale }));
  });

  it('gives the same answer with Windows direction marks in it', () => {
    const marked = text.replaceAll('\n', '\u200f\n');
    expect(parsePressPage(marked, { locale })).toEqual(parsePressPage(text, { locale }));
  });
});

describe('a release in English with label, subtitle, notes and boilerplate', () => {
  const { release, notPlaced } = parsePressPage(englishAgency, { locale: 'en' });

  it('has the upper of two headlines as its title', () => {
    expect(release?.title).toBe('Example Agency opens fifty schools in river districts');
  });

  it('has the lower one as its summary', () => {
    expect(release?.summary).toBe('Classes resume for 12,000 children after the floods');
  });

  it('has city and date from its dateline', () => {
    expect([release?.datelineCity, release?.date]).toEqual(['Geneva', '2024-05-03']);
  });

  it('has a body without the dateline, the notes and the contacts', () => {
    expect(release?.body.split('\n\n')).toHaveLength(5);
    expect(release?.body).toMatch(/^The Example Agency today/);
  });

  it('joins a quotation parted by its attribution, and knows who "she" is', () => {
    expect(release?.quotes.slice(0, 2)).toEqual([
      {
        text: 'Children cannot wait. They lost a year already.',
        speaker: 'Jane Example',
        role: 'Executive Director',
        organisation: 'Example Agency',
      },
      {
        text: 'Every classroom has water',
        speaker: 'Jane Example',
        role: 'Executive Director',
        organisation: 'Example Agency',
      },
    ]);
  });

  it('takes no campaign name for a quote', () => {
    expect(release?.quotes).toHaveLength(3);
  });

  it('keeps notes and boilerplate together', () => {
    expect(release?.notesToEditors).toMatch(/^The campaign "Safe Learning"[^]*About the Example Agency/);
  });

  it('leaves a number without a country code unplaced, and makes none up', () => {
    expect(release?.contacts.map(({ phone }) => phone)).toEqual(['+442079460018', null]);
    expect(notPlaced).toContain('020 7946 0019');
  });
});

describe('a release in French', () => {
  const { release } = parsePressPage(frenchMinistry, { locale: 'fr' });

  it('has its title, city and date', () => {
    expect([release?.title, release?.datelineCity, release?.date]).toEqual([
      'Le ministère de l’Exemple lance un plan pour l’eau potable',
      'Paris',
      '2024-05-03',
    ]);
  });

  it('has quotes in guillemets, before and after their speakers', () => {
    expect(
      release?.quotes.map(({ text, speaker, role, organisation }) => [text, speaker, role, organisation]),
    ).toEqual([
      [
        'L’eau est un droit. Nous irons jusqu’au bout.',
        'Jeanne Exemple',
        'directrice générale',
        'Agence Exemple',
      ],
      ['Ce plan change la vie des villages', 'Jeanne Exemple', 'directrice générale', 'Agence Exemple'],
      ['Les travaux commencent demain.', 'Jean Modèle', 'porte-parole', 'OEX'],
    ]);
  });

  it('has donors, countries and contact', () => {
    expect(release?.donors.map(({ name }) => name)).toEqual([
      'Union européenne',
      'Japon',
      'Fondation Exemple',
    ]);
    expect(release?.partnerCountries.map(({ isoCode }) => isoCode)).toEqual(['MA', 'NE', 'CI', 'JP']);
    expect(release?.contacts[0]?.email).toBe('jeanne.contact@example.org');
  });
});

describe('a release in Spanish', () => {
  const { release } = parsePressPage(spanishNgo, { locale: 'es' });

  it('has city, date and subtitle', () => {
    expect([release?.datelineCity, release?.date]).toEqual(['Ciudad de México', '2023-05-04']);
    expect(release?.summary).toMatch(/^Subtítulo/);
  });

  it('gives a quotation with a verb and no subject to the speaker before', () => {
    expect(release?.quotes.map(({ speaker }) => speaker)).toEqual([
      'Juana Ejemplo',
      'Juana Ejemplo',
      'Juan Modelo',
    ]);
  });

  it('has a contact of several lines, a desk without a person', () => {
    expect(release?.contacts).toEqual([
      {
        name: 'Oficina de prensa',
        organisation: 'Fundación Ejemplo',
        email: 'prensa@example.org',
        phone: '+12025550143',
      },
    ]);
  });
});

describe('a release in Arabic', () => {
  const { release } = parsePressPage(arabicAgency, { locale: 'ar' });

  it('has city and date', () => {
    expect([release?.datelineCity, release?.date]).toEqual(['جنيف', '2024-05-03']);
  });

  it('has quotes of a named speaker, of the same again, and of another', () => {
    expect(release?.quotes.map(({ speaker }) => speaker)).toEqual(['جين مثال', 'جين مثال', 'جون نموذج']);
  });

  it('finds countries with and without prefixes, and no others', () => {
    expect(release?.partnerCountries.map(({ isoCode }) => isoCode)).toEqual(['MA', 'EG', 'JP']);
  });

  it('has donors and contact', () => {
    expect(release?.donors).toEqual([{ name: 'الاتحاد الأوروبي' }, { name: 'حكومة اليابان', isoCode: 'JP' }]);
    expect(release?.contacts[0]).toMatchObject({ name: 'جين اتصال', phone: '+442079460018' });
  });
});

describe('the dump of a page with menu, standing pages and a release', () => {
  const { release, pages, menu, notPlaced } = parsePressPage(siteDump, { locale: 'en', site: true });

  it('has pages without their glued headings', () => {
    expect(pages.map(({ title, path }) => [title, path])).toEqual([
      ['About Us', '/about-us'],
      ['Topics', '/topics'],
    ]);
    expect(pages[0]?.text).toMatch(/^The Example Union is a body/);
  });

  it('has the menu as a tree', () => {
    expect(titlesOf(menu)).toEqual([
      'About Us',
      'History',
      'Topics',
      'Road Safety',
      'Data',
      'Publications',
      'News',
    ]);
    expect(menu[1]?.children[0]?.children.map(({ title }) => title)).toEqual(['Data', 'Publications']);
  });

  it('has the highlights under the headline as its summary', () => {
    expect(release?.title).toBe('Ministers Agree on Safer Roads Across Three Regions');
    expect(release?.summary).toBe('Speed limits in towns\nHelmets for all riders');
  });

  it('has one quote where each paragraph opens with a mark and the last closes', () => {
    expect(release?.quotes[0]).toEqual({
      text: 'Roads must not kill.\n\nWe know what works.\n\nNow we must do it everywhere.',
      speaker: 'Dr. Jane Example',
      role: 'Secretary-General',
      organisation: 'Example Union',
    });
  });

  it('places no separators and no page furniture', () => {
    expect(notPlaced).toEqual(['-', '-', '- 30 -', 'Share this page', 'Media contact:']);
  });
});

describe('a release without a dateline', () => {
  const { release } = parsePressPage(noDateline, { locale: 'en' });

  it('has the headline over its first paragraph, and the date of its date line', () => {
    expect([release?.title, release?.datelineCity, release?.date]).toEqual([
      'Example Watch urges calm after the vote in Exampleland',
      null,
      '2022-03-05',
    ]);
  });

  it('has two contacts from one line', () => {
    expect(release?.contacts.map(({ name, email, phone }) => [name, email, phone])).toEqual([
      ['Speaker C', 'speaker.c@example.org', '+12025550143'],
      ['Speaker D', 'speaker.d@example.org', null],
    ]);
  });
});

describe('a text broken at a fixed width', () => {
  const { release, notPlaced } = parsePressPage(wrappedEmail, { locale: 'en' });

  it('has whole paragraphs', () => {
    expect(release?.body.split('\n\n')).toHaveLength(3);
  });

  it('keeps commas inside the names of donors parted by semicolons', () => {
    expect(release?.donors).toEqual([
      { name: 'Canada', isoCode: 'CA' },
      {
        name: 'Ministry of Agriculture, Forestry and Fisheries of Japan',
        isoCode: 'JP',
        note: 'through its Example Fund',
      },
      { name: 'Example Bank' },
    ]);
  });

  it('does not place what a dateline holds besides city and date', () => {
    expect(notPlaced).toEqual(['News release', 'Ghana', '(EXA)', 'For more information contact']);
  });
});

describe('a text that is no release', () => {
  it('is not placed', () => {
    const parsed = parsePressPage(poem, { locale: 'en' });
    expect([parsed.release, parsed.pages, parsed.menu]).toEqual([null, [], []]);
    expect(parsed.notPlaced).toHaveLength(6);
  });
});

describe('a text without a headline over its dateline', () => {
  it('has its first sentence as title', () => {
    const text = 'Accra – Work on the well began today. It will take a year to finish the whole of it.';
    expect(parsePressPage(text, { locale: 'en' }).release?.title).toBe('Work on the well began today');
  });
});

describe('a headline above a label', () => {
  it('is a breadcrumb, and the line below the label the title', () => {
    const text =
      'Example Office welcomes the new pledge\nNews\nExample Office welcomes new pledge\nAccra – Work began.';
    expect(parsePressPage(text, { locale: 'en' }).release?.title).toBe('Example Office welcomes new pledge');
  });
});

describe('a line of details', () => {
  it('gives the date; the rest is not placed', () => {
    const text = `Example Office Reports on Wells\n3 May 2024 | Statement | 2 min\n${'Work on the wells goes on. '.repeat(6)}`;
    const { release, notPlaced } = parsePressPage(text, { locale: 'en' });
    expect([release?.title, release?.date]).toEqual(['Example Office Reports on Wells', '2024-05-03']);
    expect(notPlaced).toEqual(['Statement', '2 min']);
  });
});

describe('two megabytes of one thing', () => {
  const size = 2 * 1024 * 1024;
  const head = `A Title of the Release\nAccra – ${'Word '.repeat(30)}.\n`;
  it.each([
    ['opening marks', '“'.repeat(size / 4)],
    ['short words', 'a '.repeat(size / 2)],
    ['one word', 'x'.repeat(size)],
    ['straight marks', '"a'.repeat(size / 2)],
    ['money', 'funded by A, '.repeat(size / 13)],
    ['addresses', 'a@'.repeat(size / 2)],
    ['full stops', 'A. '.repeat(size / 3)],
    ['spaces', ' '.repeat(size)],
  ])('is read in seconds: %s', (_name, text) => {
    const before = process.cpuUsage();
    parsePressPage(`${head}${text}`, { locale: 'en' });
    const { user, system } = process.cpuUsage(before);
    expect(user + system).toBeLessThan(5_000_000); // microseconds of the processor, whoever else uses it; a second at most
  });
});

it('ends the contacts where the text about the office begins, be it one short sentence', () => {
  const page = parsePressPage(
    [
      'A Mill Opens in the Valley',
      '',
      'Accra, 3 May 2024 – A mill has opened in the valley after ten years of work.',
      '',
      'Media contact',
      'Jane Example, jane@example.org',
      '',
      'About the Example Fund',
      'The fund lends to mills.',
    ].join('\n'),
    { locale: 'en' },
  );
  expect(page.release?.contacts).toMatchObject([{ name: 'Jane Example', organisation: '' }]);
});

describe('the head of a release', () => {
  const PROSE =
    'The Example Agency finished a dyke that keeps the sea from three hundred thousand people in the delta.';
  const headOf = (...lines: string[]): unknown => {
    const { release } = parsePressPage(lines.join('\n\n'), { locale: 'en' });
    return [release?.title, release?.summary ?? null, release?.body.slice(0, 20)];
  };

  it('passes over the names of those who issued it', () => {
    expect(
      headOf(
        'Joint press statement',
        'XWO – Pantry Programme – Child Harbour',
        'Families return to the delta, but wells are missing',
        PROSE,
      ),
    ).toEqual(['Families return to the delta, but wells are missing', null, PROSE.slice(0, 20)]);
  });

  it('has a lead over the line of author and day', () => {
    const lead = 'The finding, published in a journal, opens the way to walls that need no concrete.';
    expect(headOf('A dyke of clay keeps the sea out', lead, 'By Jane Example · 17 May 2022', PROSE)).toEqual([
      'A dyke of clay keeps the sea out',
      lead,
      PROSE.slice(0, 20),
    ]);
  });

  it('leaves the facts of an advisory in the body', () => {
    expect(
      headOf('Journalists invited to see the dyke', 'WHAT: a visit to the dyke', 'WHERE: the delta', PROSE),
    ).toEqual(['Journalists invited to see the dyke', null, 'WHAT: a visit to the']);
  });

  it('does not take a country in front of a headline for a dateline', () => {
    expect(
      headOf(
        'Bangladesh – Fire in the camps: 12,000 people without shelter today',
        `Dhaka, 6 March 2023 – ${PROSE}`,
      ),
    ).toEqual([
      'Bangladesh – Fire in the camps: 12,000 people without shelter today',
      null,
      PROSE.slice(0, 20),
    ]);
  });
});
