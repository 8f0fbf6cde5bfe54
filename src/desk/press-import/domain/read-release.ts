import { extractCountries } from './extract-countries';
import { extractDonors } from './extract-donors';
import { findQuotes } from './extract-quotes';
import type { Headline } from './head-reader';
import { endOfFirstSentence } from './first-sentence';
import type { LineLedger } from './line-ledger';
import { stripBullet } from './line-shapes';
import { locateContacts } from './read-contacts';
import { isCityLine } from './city-zones';
import { nameCase, readDateline, type Dateline } from './read-dateline';
import { isPersonName } from './person-name';
import { readContactHeading } from './contact-heading';
import { isEmbargoLine, readEmbargo } from './read-embargo';
import { findLabelBefore, findNotesBefore, readDateLine } from './section-labels';
import type { SourceLine } from './source-lines';
import type { Speaker } from './split-speaker';
import { splitSections } from './split-sections';
import type { IsBody } from './contact-parts';
import { findPeople } from './find-people';
import type { ImportLocale, ImportedContact, ImportedQuote, ImportedRelease } from './types';

/** lines; how far above the headline a date line still belongs to the release */
const DATE_LINES_ABOVE = 5;
/** lines; how far above the headline contacts are looked for */
const CONTACT_LINES_ABOVE = 12;
/** characters; the longest title the newsroom keeps */
const TITLE_LENGTH = 250;

interface ReleaseSource {
  lines: SourceLine[];
  headline: Headline;
  ledger: LineLedger;
  taken: ReadonlySet<number>;
  locale: ImportLocale;
  /** IANA name of the office's clock */
  timeZone: string;
}

/** The numbers of the lines that each field of a release was read from. */
export interface ReleasePlaces {
  title: number[];
  summary: number[];
  datelineCity: number[];
  date: number[];
  embargoedUntil: number[];
  /** a line for each paragraph */
  body: number[];
  /** characters; how much of the first line of the body is its dateline */
  bodyStart: number;
  notesToEditors: number[];
  quotes: number[][];
  contacts: number[][];
}

/** Reads the release whose head has been found, and enters in the ledger which lines it holds. */
export function readRelease(source: ReleaseSource): { release: ImportedRelease; places: ReleasePlaces } {
  const { lines, headline, ledger, taken, locale } = source;
  const text = (index: number): string => lines[index]?.text ?? '';
  const sections = splitSections(lines, headline.body, taken, locale);
  const dateline = readDateline(text(headline.body), locale);
  const opening = sections.body.filter((index) => index !== headline.body || !dateline);
  const last = sections.body.at(-1);
  const under = last === undefined || last === headline.body ? [] : [last];
  const dateLine = findDateLine(source, dateline, [...sections.other, ...under]);
  const inBody = opening.filter((index) => index !== dateLine?.line);
  const paragraphs = [...(dateline ? [dateline.rest] : []), ...inBody.map(text)];
  if (dateline) ledger.placeExcept(headline.body, dateline.left);
  for (const part of [inBody, headline.summary, headline.title, headline.repeated]) ledger.place(part);

  const title = titleOf(source) ?? firstSentence(paragraphs[0] ?? '');
  const summary = headline.summary.map((index) => stripBullet(text(index))).join('\n');
  const notes = placeNotes(source, sections.notes).join('\n\n');
  const cityLine = dateline || dateLine?.city ? undefined : findCityLine(source);
  if (cityLine !== undefined) ledger.place([cityLine]);
  const city = dateline?.city ?? dateLine?.city ?? (cityLine === undefined ? null : nameCase(text(cityLine)));
  const embargo = placeEmbargo(source, city);
  const named = [...findPeople(paragraphs), ...peopleOfTitle(title)];
  const found = findQuotes(paragraphs, named);
  const quotes = found.map(({ quote }) => quote);
  const isBody = bodiesOf([title, summary, ...paragraphs, notes].join('\n'), quotes, named);
  const { contacts, from } = placeContacts([...contactsAbove(source), ...sections.contacts], ledger, isBody);
  const body = [...(dateline ? [headline.body] : []), ...inBody];
  const people = [...quotes.map(({ speaker }) => speaker), ...contacts.map(({ name }) => name)].filter(
    isPersonName,
  );
  const head = dateline ? text(headline.body).slice(0, -dateline.rest.length) : '';
  const release: ImportedRelease = {
    title,
    datelineCity: city,
    date: dateline?.date ?? dateLine?.date ?? null,
    embargoedUntil: embargo.until,
    body: paragraphs.join('\n\n'),
    quotes,
    contacts,
    partnerCountries: extractCountries([title, summary, head, ...paragraphs].join('\n\n'), locale, people),
    donors: extractDonors([...summary.split('\n'), ...paragraphs, ...sections.notes.map(text)]),
    ...(summary === '' ? {} : { summary }),
    ...(notes === '' ? {} : { notesToEditors: notes }),
  };
  const places: ReleasePlaces = {
    title: headline.title.length === 0 ? body.slice(0, 1) : headline.title,
    summary: headline.summary,
    datelineCity: linesOf(dateline?.city, headline.body, dateLine?.city ? dateLine.line : cityLine),
    date: linesOf(dateline?.date, headline.body, dateLine?.line),
    embargoedUntil: embargo.lines,
    body,
    bodyStart: dateline ? text(headline.body).length - dateline.rest.length : 0,
    notesToEditors: sections.notes,
    quotes: found.map((one) => one.paragraphs.flatMap((paragraph) => body[paragraph] ?? [])),
    contacts: from,
  };
  return { release, places };
}

/** People whom a headline names with their office; in a headline with a capital for every word nobody can be told. */
function peopleOfTitle(title: string): Speaker[] {
  const small = title.split(/\s+/u).filter((word) => /^\p{Ll}{4,}/u.test(word)).length;
  return small < 2 ? [] : findPeople([title]).filter(({ role }) => role !== '');
}

/** A city that stands alone between headline and body. */
function findCityLine({ lines, headline }: ReleaseSource): number | undefined {
  const top = headline.title.at(-1) ?? headline.body;
  return [...lines.keys()].slice(top + 1, headline.body).find((line) => isCityLine(lines[line]?.text ?? ''));
}

/** The headline, without the label in front of it ("Press release: …"), which is in no field; null where there is none. */
function titleOf({ lines, headline, ledger }: ReleaseSource): string | null {
  const [first] = headline.title;
  if (first === undefined) return null;
  const words = headline.title.map((index) => lines[index]?.text ?? '').join(' ');
  const label = findLabelBefore(words);
  if (label > 0) ledger.placeExcept(first, [words.slice(0, label).trim()]);
  return words.slice(label);
}

/** The paragraphs of the notes; a heading in front of one ("Note to editors: …") is in no field. */
function placeNotes({ lines, ledger }: ReleaseSource, notes: number[]): string[] {
  return notes.map((index) => {
    const text = lines[index]?.text ?? '';
    const heading = findNotesBefore(text);
    ledger.placeExcept(index, heading > 0 ? [text.slice(0, heading).trim()] : []);
    return stripBullet(text.slice(heading));
  });
}

/** The embargo of the lines over the body. Its words up to day and hour are a label; a line that cannot be read stays as it is. */
function placeEmbargo(
  { lines, headline, ledger, locale, timeZone }: ReleaseSource,
  city: string | null,
): { until: string | null; lines: number[] } {
  const line = lines.findIndex(({ text }, index) => index < headline.body && isEmbargoLine(text));
  const text = lines[line]?.text ?? '';
  const until = line === -1 ? null : readEmbargo(text, { locale, timeZone, city });
  if (until === null) return { until, lines: [] };
  ledger.placeExcept(line, [/^[^\d٠-٩]*/u.exec(text)?.[0].trim() ?? '']);
  return { until, lines: [line] };
}

/** Contacts that stand over the headline: a heading, and the lines under it up to the next blank one. */
function contactsAbove({
  lines,
  headline,
  taken,
}: ReleaseSource): { line: number; text: string; label: string }[] {
  const top = Math.min(...headline.title, headline.body);
  const rows: { line: number; text: string; label: string }[] = [];
  let reading = false;
  for (let index = Math.max(0, top - CONTACT_LINES_ABOVE); index < top; index += 1) {
    const line = lines[index];
    if (line === undefined || taken.has(index)) continue;
    const heading = readContactHeading(line.text);
    if (
      heading &&
      /\d{4}|@/u.test(`${heading.rest} ${lines[index + 1]?.text ?? ''} ${lines[index + 2]?.text ?? ''}`)
    ) {
      rows.push({ line: index, text: heading.rest, label: heading.label });
      reading = true;
    } else if (reading && !line.blankBefore) rows.push({ line: index, text: line.text, label: '' });
    else reading = false;
  }
  return rows;
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
  dateline: Dateline | null,
  other: number[],
): { line: number; date: string; city: string | null } | null {
  const known = dateline?.date ?? null;
  const top = Math.min(...headline.title, headline.body) - DATE_LINES_ABOVE;
  const head = [...lines.keys()].slice(Math.max(0, top), headline.body + 1).reverse();
  for (const line of [...head, ...other]) {
    if (taken.has(line) || headline.title.includes(line) || isEmbargoLine(lines[line]?.text ?? '')) continue;
    if (known !== null && line === headline.body) continue; // its dateline says it
    const read = readDateLine(lines[line]?.text ?? '', locale);
    if (!read || (known !== null && read.date !== known)) continue;
    const isOtherCity = read.city !== null && dateline?.city != null && read.city !== dateline.city;
    ledger.placeExcept(line, [...(isOtherCity ? [read.city ?? ''] : []), ...read.left]);
    return { line, ...read };
  }
  return null;
}

/** Bodies of which the text speaks, though no word of their names tells that they are: what it names and does not let speak. */
function bodiesOf(text: string, quotes: readonly ImportedQuote[], named: readonly Speaker[]): IsBody {
  const people = new Set([
    ...quotes.map(({ speaker }) => speaker),
    ...named.flatMap(({ speaker, role }) => (role === '' ? [] : [speaker])),
  ]);
  return (name) => !people.has(name) && text.includes(name);
}

function placeContacts(
  rows: { line: number; text: string; label: string }[],
  ledger: LineLedger,
  isBody: IsBody,
): { contacts: ImportedContact[]; from: number[][] } {
  const { contacts, left, from } = locateContacts(
    rows.map((row) => row.text),
    isBody,
  );
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
