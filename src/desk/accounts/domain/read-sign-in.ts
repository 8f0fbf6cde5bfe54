import { isText } from './is-text';
import { problemAt, type Problem } from '../../../shared/validation/problem';

export interface SentSignIn {
  /** As accounts have it: in small letters. */
  readonly email: string;
  readonly password: string;
}

/** What somebody signs in with, or what is wrong with it. */
export const readSignIn = ({
  email,
  password,
}: Readonly<Record<string, unknown>>): SentSignIn | Problem[] => {
  if (isText(email) && isText(password)) return { email: email.toLowerCase(), password };
  return [
    ...(isText(email) ? [] : [problemAt('email', 'Write your e-mail address.')]),
    ...(isText(password) ? [] : [problemAt('password', 'Write your password.')]),
  ];
};
