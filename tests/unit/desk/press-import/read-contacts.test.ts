import { readContactHeading } from '../../../../src/desk/press-import/domain/contact-heading';
import { readContacts } from '../../../../src/desk/press-import/domain/read-contacts';

describe('a contact in one line', () => {
  it.each([
    'Jane Example, Example Agency, Tel: +44 20 7946 0018, Email: jane@example.org',
    'Jane Example | Example Agency | jane@example.org | 00 44 20 7946 0018',
    'Ms. Jane Example at the Example Agency at jane@example.org or +44 (0)20 7946 0018',
    'Jane Example (Example Agency): jane@example.org, +44 20 7946 0018',
  ])('is taken apart: %s', (line) => {
    expect(readContacts([line])).toEqual({
      contacts: [
        {
          name: 'Jane Example',
          organisation: 'Example Agency',
          email: 'jane@example.org',
          phone: '+442079460018',
        },
      ],
      left: [[]],
    });
  });

  it('keeps role and place', () => {
    expect(readContacts(['In Geneva: Jane Example, Press Officer, jane@example.org']).contacts).toEqual([
      {
        name: 'Jane Example',
        organisation: '',
        email: 'jane@example.org',
        phone: null,
        role: 'Press Officer',
        location: 'Geneva',
      },
    ]);
  });
});

describe('a number without a country code', () => {
  it('is left as written', () => {
    expect(
      readContacts(['Jane Example at the UN Example Network at jane@example.org  26  686 4558']),
    ).toEqual({
      contacts: [
        { name: 'Jane Example', organisation: 'UN Example Network', email: 'jane@example.org', phone: null },
      ],
      left: [['26  686 4558']],
    });
  });
});

describe('contacts over several lines', () => {
  it('end where somebody else is named', () => {
    const { contacts } = readContacts([
      'Jane Example',
      'Communications Officer',
      'Example Agency',
      'Tel: +1 (202) 555-0143',
      'John Sample',
      'john@example.org',
    ]);
    expect(contacts).toEqual([
      {
        name: 'Jane Example',
        organisation: 'Example Agency',
        email: null,
        phone: '+12025550143',
        role: 'Communications Officer',
      },
      { name: 'John Sample', organisation: '', email: 'john@example.org', phone: null },
    ]);
  });
});

describe('a second address', () => {
  it('is left over', () => {
    expect(readContacts(['Press office: press@example.org, desk@example.org']).left).toEqual([
      ['desk@example.org'],
    ]);
  });
});

describe('a line that opens the contacts', () => {
  it.each([
    ['For more information, please contact:', ''],
    ['Media contacts', ''],
    ['Contact presse :', ''],
    ['Para mayor información, contactar a:', ''],
    ['لمزيد من المعلومات، يرجى التواصل مع:', ''],
    ['جهة الاتصال الإعلامية: جين مثال، واتساب: +961 1 555 010', 'جين مثال، واتساب: +961 1 555 010'],
    ['For media inquiries, please contact: Jane Example, jane@example.org', 'Jane Example, jane@example.org'],
    ['Press contact – Jane Example, jane@example.org', 'Jane Example, jane@example.org'],
  ])('is known: %s', (line, rest) => {
    expect(readContactHeading(line)?.rest).toBe(rest);
  });

  it.each([
    'For more information on the project, visit https://example.org',
    'Contacts were made with all sides.',
  ])('is not any line with such words: %s', (line) => {
    expect(readContactHeading(line)).toBeNull();
  });
});

describe('the lines of one person', () => {
  const one = (...lines: string[]): unknown[] =>
    readContacts(lines).contacts.map(({ name, organisation, email }) => [name, organisation, email]);

  it('have whom the person works for between name and address', () => {
    expect(one('Jane Example', 'Press attaché', 'Festival of Sources', 'jane@example.org')).toEqual([
      ['Jane Example', 'Festival of Sources', 'jane@example.org'],
    ]);
  });

  it('have a short form and a place in one word', () => {
    expect(one('Jane Example, EXA/Geneva, jane@example.org')).toEqual([
      ['Jane Example', 'EXA', 'jane@example.org'],
    ]);
  });

  it('have no address that only tells how addresses are made', () => {
    expect(one('firstname.lastname@example.org')).toEqual([]);
  });

  it('give two people an address each', () => {
    expect(one('Jane Example / John Sample', 'jane@example.org / john@example.org')).toEqual([
      ['Jane Example', '', 'jane@example.org'],
      ['John Sample', '', 'john@example.org'],
    ]);
  });
});

describe('several people in a line', () => {
  const people = (...lines: string[]): unknown[] =>
    readContacts(lines).contacts.map(({ name, organisation, email, phone }) => [
      name,
      organisation,
      email ?? phone,
    ]);

  it.each([
    [
      'Jane Example in Accra, jane@example.org or John Sample in London, +44 20 7946 0018',
      [
        ['Jane Example', '', 'jane@example.org'],
        ['John Sample', '', '+442079460018'],
      ],
    ],
    [
      'Juana Ejemplo (+57 310 123 4567) y Pedro Muestra (Fondo Muestra, pedro@example.co)',
      [
        ['Juana Ejemplo', '', '+573101234567'],
        ['Pedro Muestra', 'Fondo Muestra', 'pedro@example.co'],
      ],
    ],
  ])('are parted at each name behind an address: %s', (line, expected) => {
    expect(people(line)).toEqual(expected);
  });
});

describe('a stretch that is nobody’s name', () => {
  it.each([
    ['a language', 'Jane Example (English, Luo, Wolof): jane@example.org'],
    ['the kind of a number', 'Jane Example, T: +44 20 7946 0018 (office), jane@example.org'],
    ['where the post goes', 'Jane Example, P.O. Box 123, 12 Mill Street, jane@example.org'],
  ])('is left over: %s', (_kind, line) => {
    expect(readContacts([line]).contacts[0]).toMatchObject({
      name: 'Jane Example',
      organisation: '',
      email: 'jane@example.org',
    });
  });
});

it('reads a number whose sign stands behind it, as in texts from right to left', () => {
  expect(readContacts(['ليلى مثال، 962791234567+']).contacts[0]?.phone).toBe('+962791234567');
});

it('takes a desk that cannot be reached, and a line for the public, for no contact', () => {
  expect(
    readContacts(['Jane Example, jane@example.org', 'Press Office', 'For the public: +44 20 7946 0018'])
      .contacts,
  ).toHaveLength(1);
});

describe('a sentence that tells whom to ask', () => {
  it.each([
    ['Journalists can reach Jane Example at jane@example.org.', 'Jane Example at jane@example.org.'],
    [
      'Les journalistes peuvent joindre Jane Exemple au +33 1 44 55 66 77',
      'Jane Exemple au +33 1 44 55 66 77',
    ],
    [
      'Las consultas de los medios pueden dirigirse a Juana Ejemplo, juana@example.org',
      'Juana Ejemplo, juana@example.org',
    ],
    ['Vos contacts presse', ''],
    ['للتواصل الصحفي:', ''],
  ])('is a heading: %s', (line, rest) => {
    expect(readContactHeading(line)?.rest).toBe(rest);
  });

  it.each(['Farmers can call +233 24 123 4567 to tell of locusts.', 'The press said nothing.'])(
    'is none without the press in it: %s',
    (line) => {
      expect(readContactHeading(line)).toBeNull();
    },
  );
});

describe('contacts in groups, under the name of a body', () => {
  it('are of that body', () => {
    const { contacts } = readContacts([
      'Example Agency',
      'In Rome: Jane Example, jane@example.org, +39 06 555 0123',
      'In Bonn: John Sample, john@example.org, +49 228 555 0123',
      'Sample Fund',
      'Joan Specimen, joan@sample.example.org',
    ]);
    expect(contacts.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Jane Example', 'Example Agency'],
      ['John Sample', 'Example Agency'],
      ['Joan Specimen', 'Sample Fund'],
    ]);
  });

  it('answer the number of the body where they have none', () => {
    expect(
      readContacts(['Example Tiles plc', 'Tel: +44 20 7946 0018', 'Jane Example, Chief Executive']).contacts,
    ).toEqual([
      expect.objectContaining({
        name: 'Jane Example',
        organisation: 'Example Tiles plc',
        phone: '+442079460018',
      }),
    ]);
  });
});

describe('a unit of a body', () => {
  it('is no contact beside the person over it', () => {
    const lines = ['Ms. Jane Example', 'Public Affairs Section, Embassy of Norway', 'jane@example.org'];
    expect(readContacts(lines).contacts).toEqual([
      expect.objectContaining({
        name: 'Jane Example',
        organisation: 'Embassy of Norway',
        email: 'jane@example.org',
      }),
    ]);
  });

  it('is the contact where no person is named', () => {
    expect(readContacts(['Unidad de Ciencia, Universidad de Ejemplo, uc@example.org']).contacts).toEqual([
      expect.objectContaining({ name: 'Unidad de Ciencia', organisation: 'Universidad de Ejemplo' }),
    ]);
  });
});

describe('a number with the code of its country behind it', () => {
  it('is read', () => {
    expect(readContacts(['مكتب الإعلام، هاتف: 17555111 (973+)']).contacts[0]?.phone).toBe('+97317555111');
  });
});

describe('a sentence that tells whom to register with', () => {
  it.each([
    'Please register by 9 March with Jane Example (jane@example.org).',
    'Merci de confirmer votre présence avant le 9 mars auprès de Jane Example (jane@example.org).',
    'Inscripciones hasta el 9 de marzo con Jane Example: jane@example.org',
  ])('names a contact: %s', (sentence) => {
    expect(readContactHeading(sentence)?.rest).toMatch(/^Jane Example/u);
  });
});
