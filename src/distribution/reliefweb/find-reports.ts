import type { Core } from '@strapi/strapi';
import type { Addressed, LoggedRow } from '../deliveries/audience';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { reliefwebSettings } from './reliefweb-settings';

/** ReliefWeb hears of English releases, where it is set up. A new address is nothing to it: a report keeps its first. */
export const findReports = (
  strapi: Core.Strapi,
  _documentId: string,
  changes: readonly LoggedRow[],
): Promise<Addressed[]> => {
  const isOn = reliefwebSettings(strapi) !== null;
  const reported = changes.filter(
    ({ kind, locale }) => isOn && locale === DEFAULT_LOCALE && kind !== 'redirected',
  );
  return Promise.resolve(reported.map((change) => ({ receiver: 'reliefweb', change })));
};
