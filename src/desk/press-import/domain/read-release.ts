import { extractCountries } from './extract-countries';
import { extractDonors } from './extract-donors';
import { findQuotes } from './extract-quotes';
import type { Headline } from './find-headline';
import { endOfFirstSentence } from './first-sentence';
import type { LineLedger } from './line-ledger';
import { stripBullet } from './line-shapes';
import { locateContacts } from './read-contacts';
import { readDateline } from './read-dateline';
import { isPersonName } from './person-name';
import { readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import { splitSections } from './split-sections';
import type { ImportLocale, ImportedContact, ImportedRelease } from './types';

/** lines; how far above the headline a date line still belongs to the release */
const DATE_LINES_ABOVE = 5;
/** characters; the longest title the newsroom keeps */
const TITLE_LENGTH = 250;

interface ReleaseSource {
  lines: SourceLine[];
  headline: Headline;
  ledger: LineLedger;
  taken: ReadonlySet<number>;
  locale: ImportLocale;
}

/** The numbers of the lines that each field of a release was read from. */
export interface ReleasePlaces {
  title: number[];
  summary: number[];
  datelineCity: number[];
  date: number[];
  /** a line for each paragraph */
  body: number[];
  /** characters; how much of the first line of the body is its dateline */
  bodyStart: number;
  notesToEditors: number[];
  quotes: number[][];
  contacts: number[][];
}

/** Reads the release whose head has been found, and enters in the ledger which lines it holds. */
export function readRelease({ lines, headline, ledger, taken, locale }: ReleaseSource): {
  release: ImportedRelease;
  places: ReleasePlaces;
} {
  const text = (index: number): string => lines[index]?.text ?? '';
  const sections = splitSections(lines, headline.body, taken);
  const dateline = readDateline(text(headline.body), locale);
  const opening = sections.body.filter((index) => index !== headline.body || !dateline);
  const dateLine = findDateLine(
    { lines, headline, ledger, taken, locale },
    dateline?.date ?? null,
    sections.other,
  );
  const inBody = opening.filter((index) => index !== dateLine?.line);
  const paragraphs = [...(dateline ? [dateline.rest] : []), ...inBody.map(text)];
  if (dateline) ledger.placeExcept(headline.body, dateline.left);
  for (const part of [inBody, sections.notes, headline.summary]) ledger.place(part);
  if (headline.title !== null) ledger.place([headline.title]);

  const title = headline.title === null ? firstSentence(paragraphs[0] ?? '') : text(headline.title);
  const summary = headline.summary.map((index) => stripBullet(text(index))).join('\n');
  const notes = sections.notes.map(text).join('\n\n');
  const found = findQuotes(paragraphs);
  const quotes = found.map(({ quote }) => quote);
  const { contacts, from } = placeContacts(sections.contacts, ledger);
  const body = [...(dateline ? [headline.body] : []), ...inBody];
  const people = [...quotes.map(({ speaker }) => speaker), ...contacts.map(({ name }) => name)].filter(
    isPersonName,
  );
  const head = dateline ? text(headline.body).slice(0, -dateline.rest.length) : '';
  const release: ImportedRelease = {
    title,
    datelineCity: dateline?.city ?? dateLine?.city ?? null,
    date: dateline?.date ?? dateLine?.date ?? null,
    body: paragraphs.join('\n\n'),
    quotes,
    contacts,
    partnerCountries: extractCountries([title, summary, head, ...paragraphs].join('\n\n'), locale, people),
    donors: extractDonors([...paragraphs, ...sections.notes.map(text)]),
    ...(summary === '' ? {} : { summary }),
    ...(notes === '' ? {} : { notesToEditors: notes }),
  };
  const places: ReleasePlaces = {
    title: headline.title === null ? body.slice(0, 1) : [headline.title],
    summary: headline.summary,
    datelineCity: linesOf(dateline?.city, headline.body, dateLine?.city ? dateLine.line : undefined),
    date: linesOf(dateline?.date, headline.body, dateLine?.line),
    body,
    bodyStart: dateline ? text(headline.body).length - dateline.rest.length : 0,
    notesToEditors: sections.notes,
    quotes: found.map((one) => one.paragraphs.flatMap((paragraph) => body[paragraph] ?? [])),
    contacts: from,
  };
  return { release, places };
}

/** The line of the dateline when that says it, or else the other one. */
function linesOf(
  inDateline: string | null | undefined,
  dateline: number,
  other: number | undefined,
): number[] {
  if (inDateline) return [dateline];
  return other === undefined ? [] : [other];
}

/** The nearest line that is only a date: in the head, right above it, or after the body. A second date is not placed. */
function findDateLine(
  { lines, headline, ledger, taken, locale }: ReleaseSource,
  known: string | null,
  other: number[],
): { line: number; date: string; city: string | null } | null {
  const top = (headline.title ?? headline.body) - DATE_LINES_ABOVE;
  const head = [...lines.keys()].slice(Math.max(0, top), headline.body + 1).reverse();
  for (const line of [...head, ...other]) {
    if (taken.has(line) || line === headline.title) continue;
    const read = readDateLine(lines[line]?.text ?? '', locale);
    if (!read || (known !== null && read.date !== known)) continue;
    ledger.placeExcept(line, read.left);
    return { line, ...read };
  }
  return null;
}

function placeContacts(
  rows: { line: number; text: string; label: string }[],
  ledger: LineLedger,
): { contacts: ImportedContact[]; from: number[][] } {
  const { contacts, left, from } = locateContacts(rows.map((row) => row.text));
  rows.forEach((row, index) => {
    ledger.placeExcept(row.line, [row.label, ...(left[index] ?? [])]);
  });
  return { contacts, from: from.map((own) => own.flatMap((row) => rows[row]?.line ?? [])) };
}

function firstSentence(paragraph: string): string {
  const sentence = paragraph.slice(0, endOfFirstSentence(paragraph.slice(0, 1000))).replace(/\.$/u, '');
  return sentence.length <= TITLE_LENGTH
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', TITLE_LENGTH - 1))}…`;
}
