import * as countries from 'i18n-iso-countries';
import { v5 } from 'uuid';
import { escapeHtml } from '../../../shared/blocks/escape-html';
import { isGone, type FeedEntry } from '../../feeds/domain/feed-entry';
import { toDay } from '../../feeds/domain/feed-date';
import { reportHtml, reportLine } from './report-html';
import type { ReliefwebSettings } from './settings';

const NAMESPACE = '8e27a998-c362-5d1f-b152-d474e1d36af2'; // ReliefWeb's, for addresses
/**
 * Of its content formats and languages. Source: the code of ReliefWeb's own site (UN-OCHA/rwint9-site at abaa7076 of
 * 2026-07-23): scripts/retagging/RW-765.php lists 8 as "News and Press Release", UnhcrDataImporter.php files press
 * releases under it; WfpLogClusterImporter.php and two others have English as 267 (French 268, Spanish 269, Arabic 6876).
 * The lists themselves, api.reliefweb.int/v2/references/content-formats and /languages, were not asked.
 */
const NEWS_AND_PRESS_RELEASE = 8;
const ENGLISH = 267;
const TITLE_LIMIT = 255; // characters
const TITLE_LEAST = 10; // characters
const BODY_LIMIT = 100_000; // characters

/** The name of a report at ReliefWeb. @param address - the release's first address: it stays when the slug changes */
export const reportUuid = (address: string): string => v5(address, NAMESPACE);

/**
 * A release as a report of ReliefWeb; one that is gone has its notice for a text.
 *
 * @param address - the release's first address
 * @returns JSON after version 2 of its schema for reports
 * Source: https://apidoc.reliefweb.int/publishing
 */
export const renderReport = (
  entry: FeedEntry,
  address: string,
  { sources, countries: ids }: Pick<ReliefwebSettings, 'sources' | 'countries'>,
): string =>
  JSON.stringify({
    url: address,
    uuid: reportUuid(address),
    title: toTitle(entry),
    source: sources,
    country: toCountryIds(entry, ids),
    format: [NEWS_AND_PRESS_RELEASE],
    language: [ENGLISH],
    published: entry.publishedAt.toISOString(),
    body: toBody(entry),
    origin: address,
    ...(entry.embargoedUntil && { embargoed: entry.embargoedUntil.toISOString() }),
  });

const toTitle = ({ title, city }: FeedEntry): string => {
  const line = reportLine(title);
  const full = line.length < TITLE_LEAST ? reportLine(`Press release: ${line} ${city ?? ''}`) : line;
  return reportLine(full.slice(0, TITLE_LIMIT));
};

const toCountryIds = (entry: FeedEntry, ids: ReadonlyMap<string, number>): number[] => {
  const named = entry.countries.flatMap(({ code }) => {
    const id = ids.get(countries.alpha2ToAlpha3(code) ?? '');
    return id === undefined ? [] : [id];
  });
  return named.length > 0 ? named : [...ids.values()].slice(0, 1);
};

/** The text, with its corrections at its head; one that is too long is cut to its summary, with the way to the rest. */
const toBody = (entry: FeedEntry): string => {
  const { html, title, notice, summary, url, corrections, timeZone } = entry;
  if (isGone(entry)) return reportHtml(`<p>${escapeHtml(`${title}: ${notice ?? ''}`)}</p>`);
  const body = reportHtml(html);
  if (body.length <= BODY_LIMIT) return body;
  const notes = corrections.map(
    ({ at, note }) => `<p><strong>Correction, ${toDay(at, timeZone)}</strong>: ${escapeHtml(note)}</p>\n`,
  );
  const link = escapeHtml(url);
  return reportHtml(`${notes.join('')}<p>${escapeHtml(summary)}</p><p><a href="${link}">${link}</a></p>`);
};
