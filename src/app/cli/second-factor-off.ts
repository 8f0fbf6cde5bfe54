import type { Core } from '@strapi/strapi';
import { dropSecondFactor } from '../../desk/accounts/second-factor/second-factors';
import { recordSignIn } from '../../desk/accounts/sign-in-log';
import { endSessions, findAccount } from '../../platform/strapi/accounts';
import { inNewsroom } from './load-newsroom';
import { runCommand, StopError } from './stop-error';

const switchOff = async (strapi: Core.Strapi, email: string): Promise<string> => {
  const account = await findAccount(strapi, { email: email.toLowerCase() });
  if (account === null) throw new StopError(`There is no account with the e-mail address ${email}.`);
  if (!(await dropSecondFactor(strapi, account.id))) return `${email} has no second factor.`;
  await endSessions(strapi, account.id);
  await recordSignIn(strapi, 'factor-off', account);
  return `The second factor of ${email} is off.`;
};

/** `npm run second-factor:off -- somebody@example.org`: for who lost the device, and has nobody to ask in the panel. */
runCommand(async () => {
  const [email, ...more] = process.argv.slice(2);
  if (email === undefined || more.length > 0)
    throw new StopError('Name one account: npm run second-factor:off -- somebody@example.org');
  const said = await inNewsroom(process.cwd(), 'second-factor:off', (strapi) => switchOff(strapi, email));
  process.stdout.write(`${said}\n`);
  return 0;
});
