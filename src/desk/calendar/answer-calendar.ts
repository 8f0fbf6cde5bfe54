import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { permissionChecker } from '../../platform/strapi/services';
import { findCalendar } from '../../releases/calendar/find-calendar';
import { RELEASE } from '../../shared/content-types/uids';
import { isLocale } from '../../shared/locales/locales';
import { findStaffAbility } from '../../writing/actor/find-staff-ability';
import { findOwner, noteRead } from './addresses';
import { renderCalendar } from './domain/render-calendar';

const DAY = 86_400_000; // milliseconds
const DAYS_BACK = 31;
const DAYS_AHEAD = 366;

/**
 * The calendar that an address opens: what its owner reads now.
 *
 * @returns iCalendar, RFC 5545
 * @throws NotFoundError 404, the same for a secret that nobody has, an owner who left and one who reads no releases any more
 */
export const answerCalendar = async (strapi: Core.Strapi, secret: string): Promise<string> => {
  const owner = await findOwner(strapi, secret);
  const ability = owner === null ? null : await findStaffAbility(strapi, owner.account);
  if (owner === null || ability === null || !permissionChecker(strapi, ability, RELEASE).can.read())
    throw new errors.NotFoundError('Not Found');
  const now = Date.now();
  const entries = await findCalendar(strapi, {
    ability,
    from: new Date(now - DAYS_BACK * DAY),
    to: new Date(now + DAYS_AHEAD * DAY),
    language: owner.locale,
  });
  await noteRead(strapi, owner.account);
  return renderCalendar(entries, {
    newsroomUrl: newsroomUrl(strapi),
    panelUrl: strapi.config.get<string>('admin.absoluteUrl', ''),
    language: isLocale(owner.locale) ? owner.locale : 'en',
    showsTitles: owner.showsTitles,
  });
};
