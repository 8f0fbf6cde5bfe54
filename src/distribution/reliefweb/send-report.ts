import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import { releaseAddress } from '../../shared/addresses/release-address';
import type { Attempt } from '../../platform/outbound/attempt';
import type { Send } from '../deliveries/delivery';
import type { FeedEntry } from '../feeds/domain/feed-entry';
import { neverArrived } from '../../platform/outbound/domain/never-arrived';
import { renderReport, reportUuid } from './domain/render-report';
import { loadEntries } from '../feeds/load-entries';
import { attemptRequest } from '../../platform/outbound/attempt-request';
import { sql } from '../../platform/storage/sql';
import { reliefwebSettings } from './reliefweb-settings';
import { forgetReport, mayHaveReport, noteReport } from './report-log';

const METHOD_NOT_ALLOWED = 405;
/** Answers to DELETE of a report that never got there. */
const MEANS_NONE = [404, METHOD_NOT_ALLOWED];

/**
 * Puts the release, as it is public now, to ReliefWeb; takes it back there when it is gone.
 *
 * Source: https://apidoc.reliefweb.int/publishing; the tests of its controller (UN-OCHA/rwint9-site, ReliefWebPostApiTest):
 * DELETE marks a report as withdrawn, and answers 200 to a second one and 404 when there is none. Its release 3.24.1 answers
 * 405 still: there the notice takes the place of a text that may be there, and makes no report of its own.
 */
export const sendReport: Send = async (strapi, { documentId, locale }) => {
  const settings = reliefwebSettings(strapi);
  if (settings === null) return { result: 'dropped', failure: 'switched-off' };
  const [entry] = await loadEntries(strapi, { documentId, locales: [locale] });
  const address = await findFirstAddress(strapi, documentId, locale);
  const { appname, provider, key } = settings;
  const url = `${settings.url}/${reportUuid(address)}?appname=${encodeURIComponent(appname)}`;
  const headers = { 'X-RW-POST-API-PROVIDER': provider, 'X-RW-POST-API-KEY': key };
  const put = (shown: FeedEntry): Promise<Attempt> =>
    attemptRequest(strapi, {
      method: 'PUT',
      url,
      headers: { ...headers, 'Content-Type': 'application/json' },
      body: renderReport(shown, address, settings),
    });
  if (entry?.state === 'public') {
    const isFirst = await noteReport(strapi, documentId);
    const attempt = await put(entry);
    if (isFirst && neverArrived(attempt)) await forgetReport(strapi, documentId);
    return attempt;
  }
  const attempt = await attemptRequest(strapi, { method: 'DELETE', url, headers });
  if (attempt.status === METHOD_NOT_ALLOWED && (await mayHaveReport(strapi, documentId)))
    return entry === undefined ? attempt : put(entry);
  if (attempt.result !== 'delivered' && !MEANS_NONE.includes(attempt.status ?? 0)) return attempt;
  await forgetReport(strapi, documentId);
  return { ...attempt, result: 'delivered' };
};

const findFirstAddress = async (strapi: Core.Strapi, documentId: string, locale: string): Promise<string> => {
  const [first] = await sql<{ slug: string }>(
    strapi,
    'select slug from public_changes where document_id = ? and locale = ? and slug is not null order by id limit 1',
    [documentId, locale],
  );
  return releaseAddress(siteUrl(strapi), locale, first?.slug ?? '');
};
