import { judgePassword } from '../../../../src/desk/accounts/domain/judge-password';

const messages = (password: unknown): string[] =>
  judgePassword(password, 'password').map(({ message }) => message);

const SHORT = 'Choose a password of 12 characters or more: a few words that do not belong together, say.';
const LONG = 'Choose a shorter password: 72 bytes count, and an accented letter is two.';
const PLAIN = 'Put a small letter, a capital (A to Z) and a digit into the password.';
const COMMON = 'This password is among the most common ones, or made of one: choose another.';

describe('a password', () => {
  it.each(['Newsroom-of-the-tests-1', 'Rivière calme 7 Mangues', 'K9 tram window otter'])(
    'that is long and not common passes: %s',
    (password) => {
      expect(messages(password)).toEqual([]);
    },
  );

  it('of 11 characters is too short, of 12 it is not', () => {
    expect(messages('Otter-Tram-7')).toEqual([]);
    expect(messages('Otter-Tra-7')).toEqual([SHORT]);
  });

  it('counts characters, not their parts', () => {
    expect(messages('Ot7🦦🦦🦦🦦🦦🦦🦦')).toContain(SHORT);
  });

  it('of more than 72 bytes would lose its end', () => {
    expect(messages(`Otter-Tram-7 ${'window '.repeat(9)}`)).toEqual([LONG]);
    expect(messages(`Otter-Tram-7 ${'é'.repeat(30)}`)).toEqual([LONG]);
  });

  it.each(['otter-tram-window', 'OTTER-TRAM-7', 'Otter-Tram-Window'])(
    'needs small letters, capitals and digits, as the panel asks for them: %s',
    (password) => {
      expect(messages(password)).toEqual([PLAIN]);
    },
  );

  it.each([
    'Password1234',
    'PASSword-12345',
    'Elephant-123456',
    '12345-Football!',
    'DragonDragon1',
    'Aaaaaaaaaaa1',
  ])('that many have is refused: %s', (password) => {
    expect(messages(password)).toEqual([COMMON]);
  });

  it.each([undefined, null, '', 7, ['Otter-Tram-7'], {}])('must be text: %p', (password) => {
    expect(messages(password)).toEqual(['Write a password.']);
  });

  it('is named by its place', () => {
    expect(judgePassword('short', 'userInfo.password')[0]?.path).toEqual(['userInfo', 'password']);
  });
});
