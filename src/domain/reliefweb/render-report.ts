import * as countries from 'i18n-iso-countries';
import { v5 } from 'uuid';
import { escapeHtml } from '../blocks/escape-html';
import type { FeedEntry } from '../feeds/feed-entry';
import { reportHtml, reportLine } from './report-html';
import type { ReliefwebSettings } from './settings';

const NAMESPACE = '8e27a998-c362-5d1f-b152-d474e1d36af2'; // ReliefWeb's, for addresses
const NEWS_AND_PRESS_RELEASE = 8; // of its content formats
const ENGLISH = 267; // of its languages
const TITLE_LIMIT = 255; // characters
const TITLE_LEAST = 10; // characters
const BODY_LIMIT = 100_000; // characters

/** The name of a report at ReliefWeb. @param address - the release's first address: it stays when the slug changes */
export const reportUuid = (address: string): string => v5(address, NAMESPACE);

/**
 * A release as a report of ReliefWeb.
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

/** A text that is too long is cut to its summary, with the way to the rest. */
const toBody = ({ html, summary, url, corrections }: FeedEntry): string => {
  const notes = corrections
    .map(({ note }) => `<p><strong>Correction:</strong> ${escapeHtml(note)}</p>`)
    .join('');
  const body = reportHtml(`${notes}${html}`);
  if (body.length <= BODY_LIMIT) return body;
  const link = escapeHtml(url);
  return reportHtml(`<p>${escapeHtml(summary)}</p><p><a href="${link}">${link}</a></p>`);
};
