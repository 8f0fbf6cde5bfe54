import { dictionary } from '@zxcvbn-ts/language-common';
import { problemAt, type Problem } from '../../../shared/validation/problem';

const SHORTEST = 12; // characters: NIST SP 800-63B and ASVS 2.1.1
const LONGEST = 72; // bytes: bcrypt leaves out what follows
const FEWEST = 5; // different characters: fewer are a row of keys

const COMMON: ReadonlySet<string> = new Set(dictionary['passwords-common'] as readonly string[]);

/**
 * What is wrong with a password that somebody chooses. The one rule of every way to a password; older ones still sign in.
 *
 * @param at - where it stands, such as `userInfo.password`
 * @example judgePassword('Password1234', 'password')[0].message // 'This password is among the most common ones …'
 * Source: OWASP ASVS 4.0.3, 2.1.1, 2.1.2 and 2.1.7
 */
export const judgePassword = (password: unknown, at: string): Problem[] => {
  if (typeof password !== 'string' || password === '') return [problemAt(at, 'Write a password.')];
  const problems: Problem[] = [];
  if (Array.from(password).length < SHORTEST)
    problems.push(
      problemAt(
        at,
        'Choose a password of {count} characters or more: a few words that do not belong together, say.',
        {
          count: SHORTEST,
        },
      ),
    );
  if (new TextEncoder().encode(password).length > LONGEST)
    problems.push(
      problemAt(at, 'Choose a shorter password: {count} bytes count, and an accented letter is two.', {
        count: LONGEST,
      }),
    );
  if (!(/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)))
    problems.push(problemAt(at, 'Put a small letter, a capital (A to Z) and a digit into the password.'));
  if (isCommon(password))
    problems.push(
      problemAt(at, 'This password is among the most common ones, or made of one: choose another.'),
    );
  return problems;
};

/** Alone, in capitals, between digits and signs, or twice: guessing programs try those first. */
const isCommon = (password: string): boolean => {
  const plain = password.normalize('NFKC').toLowerCase();
  const word = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const once = /^(.+?)\1+$/su.exec(word)?.[1] ?? word;
  return new Set(plain).size < FEWEST || [plain, word, once].some((candidate) => COMMON.has(candidate));
};
