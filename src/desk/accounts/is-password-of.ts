import type { Account } from '../../platform/strapi/accounts';

/** Of a random password that nobody knows; at the cost that Strapi hashes with, so that it takes as long. */
const NOBODYS = '$2a$10$3AfobJDmTWsISMw9uXSfB.2VISlNr4XKXAnxEJ/VAP3KRD1EDJ7Oq';

/**
 * Whether somebody who may sign in has this password. Takes the same time for who does not exist, was only invited, has left or
 * is blocked: a password is compared in any case.
 *
 * @param compare - a password with a hash of bcrypt
 * Source: OWASP ASVS 4.0.3, 2.2.1; CWE-208
 */
export const isPasswordOf = async (
  compare: (password: string, hash: string) => Promise<boolean>,
  account: Account | null,
  password: string,
): Promise<boolean> => {
  const isRight = await compare(password, account?.password ?? NOBODYS);
  const mayEnter = account?.password != null && account.isActive && account.blocked !== true;
  return isRight && mayEnter;
};
