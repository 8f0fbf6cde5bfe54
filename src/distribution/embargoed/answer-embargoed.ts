import type { Core } from '@strapi/strapi';
import { embargoNote, toEmbargoedRelease } from '../feeds/domain/to-embargoed-release';
import { toNinjs } from '../feeds/domain/to-ninjs';
import { toJson } from '../feeds/domain/json';
import type { Locale } from '../../shared/locales/locales';
import { describeTime } from '../../shared/time/office-time';
import { loadFeedFacts } from '../feeds/load-feed-facts';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { loadEmbargoed } from './load-embargoed';
import { logRead, type ReadingToken } from './log-read';

interface Reading {
  readonly token: ReadingToken;
  readonly path: string;
  readonly format: 'json' | 'ninjs';
  readonly locale: Locale;
}

/** What an accredited partner reads early, as JSON. */
export const answerEmbargoed = async (
  strapi: Core.Strapi,
  { token, path, format, locale }: Reading,
): Promise<string> => {
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
