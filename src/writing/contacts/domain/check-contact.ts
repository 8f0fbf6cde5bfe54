import { z } from 'zod';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import { toE164 } from './to-e164';

const emailAddress = z.email();

/**
 * What is wrong with the address data of a contact that is about to be saved. Fields left out are not looked at.
 *
 * @param contact - `email`: RFC 5322 addr-spec; `phone`: anything that reads as an international number
 * @example checkContact({ email: 'press@' }) // [{ path: ['email'], message: '"press@" is not an e-mail address…' }]
 */
export const checkContact = (contact: { email?: unknown; phone?: unknown }): Problem[] => {
  const problems: Problem[] = [];
  const { email, phone } = contact;
  if (isFilled(email) && !emailAddress.safeParse(email).success) {
    problems.push(
      problemAt('email', '{value} is not an e-mail address. Write it as name@example.org.', {
        value: quote(email),
      }),
    );
  }
  if (isFilled(phone) && toE164(phone) === null) {
    problems.push(
      problemAt(
        'phone',
        '{value} is not a telephone number that can be dialled from abroad. Write it with the country code, as +233 30 274 2930.',
        { value: quote(phone) },
      ),
    );
  }
  return problems;
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';
const quote = (value: unknown): string => JSON.stringify(value);
