import { readContacts, writeSecurityTxt } from '../../../../src/app/security-txt/domain/security-txt';

describe('the file for who finds a weakness', () => {
  it('has the fields of RFC 9116, and is good for half a year from today', () => {
    const text = writeSecurityTxt({
      contacts: ['mailto:security@example.org', 'https://example.org/report'],
      languages: ['en', 'fr'],
      canonical: 'https://newsroom.example.org/.well-known/security.txt',
      now: new Date('2026-11-28T14:03:07.123Z'),
    });
    expect(text).toBe(
      [
        'Contact: mailto:security@example.org',
        'Contact: https://example.org/report',
        'Expires: 2027-05-27T00:00:00Z',
        'Preferred-Languages: en, fr',
        'Canonical: https://newsroom.example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });
});

describe('the setting with its contacts', () => {
  it('takes e-mail addresses, web pages and telephone numbers, by commas', () => {
    expect(readContacts('security@example.org, https://example.org/report,tel:+233302742930')).toEqual([
      'mailto:security@example.org',
      'https://example.org/report',
      'tel:+233302742930',
    ]);
  });

  it('may be empty', () => {
    expect(readContacts('')).toEqual([]);
  });

  it.each(['ask at the desk', 'http://example.org/report', 'a@example.org\nExpires: never'])(
    'refuses %j in a sentence',
    (wrong) => {
      expect(() => readContacts(wrong)).toThrow(/^SECURITY_CONTACT: /);
    },
  );
});
