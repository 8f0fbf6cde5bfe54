import { Temporal } from 'temporal-polyfill';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { parametersOf } from '../../platform/http/parameters-of';
import { signedInAs } from '../../platform/strapi/accounts';
import type { PanelContext } from '../../platform/strapi/koa';
import { findCalendar } from '../../releases/calendar/find-calendar';
import { RELEASE } from '../../shared/content-types/uids';
import { startOfOfficeDay } from '../../shared/time/office-day';
import type { NewCalendarAddress, ShownCalendar } from '../contract/calendar';
import { readBody } from '../panel-api/bodies';
import { CALENDAR_PANEL_ROUTE } from '../panel-api/panel-routes';
import { refuseUnlessReadsType } from '../panel-api/refuse-unless-reads';
import { findAddress, makeAddress, revokeAddress } from './addresses';
import { calendarPath } from './calendar-route';
import { NEW_ADDRESS } from './domain/read-calendar-requests';

type Handler = (context: PanelContext) => Promise<void>;

const AROUND = 3_600_000; // milliseconds: a clash may lie across midnight

/** What happens on some days of the office's clock, and an hour before and after. */
export const showCalendar: Handler = async (context) => {
  refuseUnlessReadsType(strapi, context, RELEASE);
  const { from, to, locale: language } = parametersOf(CALENDAR_PANEL_ROUTE, context.query);
  const timeZone = await findOfficeTimeZone(strapi);
  const dayAfter = Temporal.PlainDate.from(to).add({ days: 1 }).toString();
  const entries = await findCalendar(strapi, {
    ability: context.state.userAbility,
    from: new Date(startOfOfficeDay(from, timeZone).getTime() - AROUND),
    to: new Date(startOfOfficeDay(dayAfter, timeZone).getTime() + AROUND),
    language,
  });
  context.body = { data: { entries, timeZone } satisfies ShownCalendar };
};

/** The address of the one who asks, for calendar programs; never the secret in it. */
export const showCalendarAddress: Handler = async (context) => {
  context.body = { data: await findAddress(strapi, signedInAs(context).account) };
};

/** Makes an address for the one who asks, in place of the one before. It is told this once. */
export const makeCalendarAddress: Handler = async (context) => {
  refuseUnlessReadsType(strapi, context, RELEASE);
  const { account } = signedInAs(context);
  const secret = await makeAddress(strapi, { account, ...readBody(NEW_ADDRESS, context.request.body) });
  const address = `${newsroomUrl(strapi)}${calendarPath(secret)}`;
  context.set('Cache-Control', 'no-store');
  context.body = { data: { address } satisfies NewCalendarAddress };
};

export const revokeCalendarAddress: Handler = async (context) => {
  await revokeAddress(strapi, signedInAs(context).account);
  context.body = { data: null };
};
