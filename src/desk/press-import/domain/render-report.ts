import { isSeparator } from './line-shapes';
import type { ImportReport, ImportedDocument, ImportedMenuEntry, ImportedRelease } from './types';

/**
 * The report of one import for people: what was found, made, matched and left.
 *
 * @param report as `--json` prints it
 * @returns lines of text, the last one ended
 */
export function renderReport(report: ImportReport): string {
  const separators = report.notPlaced.filter(isSeparator);
  const left = report.notPlaced.filter((line) => !isSeparator(line));
  return [
    ...(report.release ? renderRelease(report.release) : ['No press release found.']),
    ...section(
      'Pages',
      report.pages.map(({ title, path }) => `${title} (${path})`),
    ),
    ...section('Menu', renderMenu(report.menu, 0)),
    ...section('Made', report.made.map(renderDocument)),
    ...section('Matched, unchanged', report.matched.map(renderDocument)),
    ...section('Not placed', left),
    ...(separators.length > 0 ? [`Separators passed over: ${separators.join('  ')}`] : []),
    '',
  ].join('\n');
}

function renderRelease(release: ImportedRelease): string[] {
  const paragraphs = release.body.split('\n\n').length;
  return [
    `Press release: ${release.title}`,
    `  Dateline: ${release.datelineCity ?? 'no city'}, ${release.date ?? 'no date'}`,
    ...(release.embargoedUntil === null ? [] : [`  Embargoed until: ${release.embargoedUntil}`]),
    `  Body: ${paragraphs} ${paragraphs === 1 ? 'paragraph' : 'paragraphs'}`,
    ...section(
      'Quotes',
      release.quotes.map(({ text, speaker, role, organisation }) => {
        const who = [speaker || 'unknown speaker', role, organisation].filter(Boolean).join(', ');
        return `${who}: ${shorten(text)}`;
      }),
    ),
    ...section(
      'Contacts',
      release.contacts.map(({ name, role, organisation, email, phone }) =>
        [name, role, organisation, email, phone].filter(Boolean).join(', '),
      ),
    ),
    ...section(
      'Partner countries',
      release.partnerCountries.map(({ name, isoCode }) => `${name} (${isoCode})`),
    ),
    ...section(
      'Donors',
      release.donors.map(({ name, isoCode, note }) =>
        [name, isoCode && `(${isoCode})`, note && `– ${note}`].filter(Boolean).join(' '),
      ),
    ),
  ];
}

function section(heading: string, rows: string[]): string[] {
  return rows.length === 0 ? [] : [`${heading}:`, ...rows.map((row) => `  ${row}`)];
}

function renderMenu(entries: ImportedMenuEntry[], depth: number): string[] {
  return entries.flatMap(({ title, children }) => [
    `${'  '.repeat(depth)}${title}`,
    ...renderMenu(children, depth + 1),
  ]);
}

function renderDocument({ type, title }: ImportedDocument): string {
  return `${type}: ${title}`;
}

/** characters; a quote's beginning is enough to know it by */
const SHOWN_LENGTH = 60;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= SHOWN_LENGTH ? line : `${line.slice(0, SHOWN_LENGTH).trimEnd()}…`;
}
