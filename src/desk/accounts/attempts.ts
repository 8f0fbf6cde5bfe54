import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/strapi/koa';
import { sql } from '../../platform/storage/sql';
import { fillIn, sentence } from '../../shared/validation/sentence';
import { recordSignIn } from './sign-in-log';
import type { Visit } from './visit';

/** Failures that make nobody wait: people mistype, and try the password of before. */
const FREE = 5;
const FIRST_WAIT = 30; // seconds; each further failure doubles it
const LONGEST_WAIT = 900; // seconds: a quarter of an hour keeps a guesser at a hundred tries a day
const FORGOTTEN_AFTER = '1 day';

/** Failures in an hour, from everywhere, that make strangers wait before their first try: more than people mistype. */
const ATTACK = 50;

const AGAIN = `mine.seen_at > now() - interval '${FORGOTTEN_AFTER}'`;
const NEXT = `(case when ${AGAIN} then mine.failures else 0 end + 1)`;
const WAIT = `(case when ${NEXT} < ${FREE} then 0
  else least(${FIRST_WAIT} * 2 ^ least(${NEXT} - ${FREE}, 10), ${LONGEST_WAIT}) end)`;

/** Counts the try before it is looked at, so that tries at the same moment are counted too. */
const COUNT = `insert into sign_in_attempts as mine (account, place, failures, waits_until, seen_at)
  values (?, ?, 1, now(), now())
  on conflict (account, place) do update
    set failures = ${NEXT}, waits_until = now() + make_interval(secs => ${WAIT}), seen_at = now()
    where mine.waits_until <= now()
  returning failures`;

const LEFT = `select ceil(extract(epoch from waits_until - clock_timestamp()))::int as seconds
  from sign_in_attempts where account = ? and place = ?`;

const IS_ATTACKED = `select coalesce(sum(failures), 0) >= ${ATTACK} as yes from sign_in_attempts
  where account = ? and seen_at > now() - interval '1 hour'`;

const IS_KNOWN = `select exists (select from sign_ins where event = 'signed-in' and account_id = ? and address = ?
  and at > now() - interval '90 days') as yes`;

const MAKE_WAIT = `insert into sign_in_attempts (account, place, failures, waits_until, seen_at)
  values (?, ?, ${FREE - 1}, now() + interval '${FIRST_WAIT} seconds', now()) on conflict do nothing returning failures`;

/** A browser that signed in before has a place of its own; else it is the address. */
const placeOfVisit = ({ device, address }: Visit): string => (device === null ? address : `device:${device}`);

/**
 * Counts a try of an account from a place, or makes it wait: longer with each failure there, and for nobody else. Only under
 * attack from many places does a place wait that the account never signed in from, once, before its first try.
 *
 * @throws RateLimitError (429, Retry-After in seconds)
 */
export const admit = async (strapi: Core.Strapi, context: Context, visit: Visit): Promise<void> => {
  const place = placeOfVisit(visit);
  if (await mustStrangerWait(strapi, visit, place)) return makeWait(strapi, context, visit, FIRST_WAIT);
  const counted = await sql(strapi, COUNT, [visit.key, place]);
  if (counted.length > 0) return undefined;
  const [left] = await sql<{ seconds: number }>(strapi, LEFT, [visit.key, place]);
  return makeWait(strapi, context, visit, Math.max(1, left?.seconds ?? 1));
};

const mustStrangerWait = async (strapi: Core.Strapi, visit: Visit, place: string): Promise<boolean> => {
  if (visit.device !== null) return false;
  const [known] = await sql<{ yes: boolean }>(strapi, IS_KNOWN, [visit.account?.id ?? 0, visit.address]);
  const [attacked] = await sql<{ yes: boolean }>(strapi, IS_ATTACKED, [visit.key]);
  if (known?.yes === true || attacked?.yes !== true) return false;
  return (await sql(strapi, MAKE_WAIT, [visit.key, place])).length > 0;
};

const makeWait = async (
  strapi: Core.Strapi,
  context: Context,
  { account }: Visit,
  seconds: number,
): Promise<never> => {
  await recordSignIn(strapi, 'made-wait', account);
  context.set('Retry-After', String(seconds));
  const said = sentence('Too many tries from here. Wait {seconds} seconds, then try again.', { seconds });
  throw new errors.RateLimitError(fillIn(said), { sentence: said });
};

/** The try was none: the password was right, and the code of the second factor is still to come. */
export const giveBack = async (strapi: Core.Strapi, visit: Visit): Promise<void> => {
  await sql(
    strapi,
    'update sign_in_attempts set failures = failures - 1, waits_until = now() where account = ? and place = ?',
    [visit.key, placeOfVisit(visit)],
  );
};

/** Whoever signed in begins anew where they are. */
export const forgetAttempts = async (strapi: Core.Strapi, visit: Visit): Promise<void> => {
  await sql(strapi, 'delete from sign_in_attempts where account = ? and place = ?', [
    visit.key,
    placeOfVisit(visit),
  ]);
};
