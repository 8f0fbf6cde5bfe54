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
