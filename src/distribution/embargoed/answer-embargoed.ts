import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { readEmbargoedQuery } from '../feeds/domain/read-embargoed-query';
import { embargoNote, toEmbargoedRelease } from '../feeds/domain/to-embargoed-release';
import { toNinjs } from '../feeds/domain/to-ninjs';
import { toJson } from '../feeds/domain/json';
import { describeTime } from '../../shared/time/office-time';
import { loadFeedFacts } from '../feeds/load-feed-facts';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { loadEmbargoed } from './load-embargoed';
import { logRead, type ReadingToken } from './log-read';

interface Reading {
  readonly token: ReadingToken;
  readonly path: string;
  readonly format: 'json' | 'ninjs';
  readonly query: Readonly<Record<string, unknown>>;
}

/**
 * What an accredited partner reads early, as JSON.
 *
 * @throws ValidationError for parameters that there are not
 */
export const answerEmbargoed = async (
  strapi: Core.Strapi,
  { token, path, format, query }: Reading,
): Promise<string> => {
  const read = readEmbargoedQuery(query);
  if ('problems' in read) {
    refuse(read.problems, 'This cannot be answered.');
    return '';
  }
  const { locale } = read.query;
  const { entries, total } = await loadEmbargoed(strapi, locale);
  await logRead(strapi, token, path, entries);
  const timeZone = await findOfficeTimeZone(strapi);
  const { site } = await loadFeedFacts(strapi, locale, false);
  const publisher = { office: site?.name ?? 'Newsroom', usageTerms: site?.usageTerms ?? null };
  const data = entries.map((entry) => {
    const until = entry.embargoedUntil ?? entry.publishedAt;
    const note = embargoNote(describeTime(until, timeZone));
    return format === 'ninjs' ? toNinjs(entry, publisher, note) : toEmbargoedRelease(entry, note);
  });
  return toJson({ data, meta: { locale, timeZone, total } });
};
