import { checkContact } from '../../../../src/writing/contacts/domain/check-contact';
import { toE164 } from '../../../../src/writing/contacts/domain/to-e164';

describe('toE164', () => {
  it.each([
    ['+41 (22) 717 91 11', '+41227179111'],
    ['0041 22 717 91 11', '+41227179111'],
    ['+233-302-742-930', '+233302742930'],
  ])('reads %s', (written, expected) => {
    expect(toE164(written)).toBe(expected);
  });

  it.each([
    '26  686 4558',
    '022 717 91 11',
    '+41',
    '+999 123456',
    'ask',
    '',
    '+41 22 717 91 11 ext. 5',
    null,
    41227179111,
  ])('does not make up a number from %j', (written) => {
    expect(toE164(written)).toBeNull();
  });
});

describe('checkContact', () => {
  it('looks at nothing that is not there', () => {
    expect(checkContact({})).toEqual([]);
    expect(checkContact({ email: '', phone: null })).toEqual([]);
  });

  it('names each field that is wrong', () => {
    expect(checkContact({ email: 'a@b', phone: '1' }).map((problem) => problem.path)).toEqual([
      ['email'],
      ['phone'],
    ]);
  });
});
