import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Account } from '../../../platform/strapi/accounts';
import { sentence } from '../../../shared/validation/sentence';
import { giveBack } from '../attempts';
import { recordSignIn } from '../sign-in-log';
import type { Visit } from '../visit';
import { isDemanded } from './is-demanded';
import { beginEnrolment, confirmEnrolment, hasSecondFactor, takeCode } from './second-factors';

const ASK = 'Enter the code that your authenticator app shows.';
const ENROL =
  'Your rights ask for a second factor: add the newsroom to an authenticator app, then enter its code.';
const WRONG = 'This code is wrong, or was used already: enter the next one.';

const refused = (text: string, details: object): Error =>
  new errors.PolicyError(text, { ...details, sentence: sentence(text) });

/**
 * Lets somebody pass whose password, or link, was right: with the code of their second factor, where they have one or their
 * rights ask for one. Nothing was given out before.
 *
 * @param code - what was sent as `secondFactor`
 * @returns recovery codes, where the code was the first of a new app
 * @throws PolicyError (403) with `details.secondFactor`: `code`, or `enrol` with what an app needs to know
 */
export const passSecondFactor = async (
  strapi: Core.Strapi,
  visit: Visit,
  account: Account,
  code: unknown,
): Promise<readonly string[]> => {
  const isOn = await hasSecondFactor(strapi, account.id);
  if (!isOn && !(await isDemanded(strapi, account))) return [];
  const secondFactor = isOn ? 'code' : 'enrol';
  if (typeof code !== 'string' || code === '') {
    await giveBack(strapi, visit);
    if (isOn) throw refused(ASK, { secondFactor });
    throw refused(ENROL, { secondFactor, ...(await beginEnrolment(strapi, account)) });
  }
  const codes = isOn
    ? await useCode(strapi, account, code)
    : await confirmEnrolment(strapi, account.id, code);
  if (codes === null) {
    await recordSignIn(strapi, 'code-refused', account);
    throw refused(WRONG, { secondFactor, isWrong: true });
  }
  if (!isOn) await recordSignIn(strapi, 'factor-on', account);
  return codes;
};

const useCode = async (strapi: Core.Strapi, account: Account, code: string): Promise<[] | null> => {
  const taken = await takeCode(strapi, account.id, code);
  if (taken === 'recovery-code') await recordSignIn(strapi, 'recovery-code-used', account);
  return taken === null ? null : [];
};
