import { readClock } from '../../platform/clock/database-clock';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { parametersOf } from '../../platform/http/parameters-of';
import { signedInAs } from '../../platform/strapi/accounts';
import type { PanelContext } from '../../platform/strapi/koa';
import { RELEASE } from '../../shared/content-types/uids';
import { CLOCK_ROUTE, RELEASES_ROUTE } from './panel-routes';
import { refuseUnlessReadsType } from './refuse-unless-reads';
import { showList } from './show-list';

/** Releases, a page at a time, for who reads any. */
export const showReleases = async (context: PanelContext): Promise<void> => {
  refuseUnlessReadsType(strapi, context, RELEASE);
  const query = parametersOf(RELEASES_ROUTE, context.query);
  const asker = { account: signedInAs(context).account, ability: context.state.userAbility };
  context.body = { data: await showList(strapi, asker, query) };
};

/** The clock of the office, on which all of the panel tells times. */
export const showClock = async (context: PanelContext): Promise<void> => {
  parametersOf(CLOCK_ROUTE, context.query);
  const now = await readClock(strapi);
  context.body = { data: { timeZone: await findOfficeTimeZone(strapi), now: now.toISOString() } };
};
