import { extractCountries } from './extract-countries';
import { extractDonors } from './extract-donors';
import { extractQuotes } from './extract-quotes';
import type { Headline } from './find-headline';
import { endOfFirstSentence } from './first-sentence';
import type { LineLedger } from './line-ledger';
import { stripBullet } from './line-shapes';
import { readContacts } from './read-contacts';
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

/** Reads the release whose head has been found, and enters in the ledger which lines it holds. */
export function readRelease({ lines, headline, ledger, taken, locale }: ReleaseSource): ImportedRelease {
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
  const quotes = extractQuotes(paragraphs);
  const contacts = placeContacts(sections.contacts, ledger);
  const people = [...quotes.map(({ speaker }) => speaker), ...contacts.map(({ name }) => name)].filter(
    isPersonName,
  );
  const head = dateline ? text(headline.body).slice(0, -dateline.rest.length) : '';
  return {
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
): ImportedContact[] {
  const { contacts, left } = readContacts(rows.map((row) => row.text));
  rows.forEach((row, index) => {
    ledger.placeExcept(row.line, [row.label, ...(left[index] ?? [])]);
  });
  return contacts;
}

function firstSentence(paragraph: string): string {
  const sentence = paragraph.slice(0, endOfFirstSentence(paragraph.slice(0, 1000))).replace(/\.$/u, '');
  return sentence.length <= TITLE_LENGTH
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', TITLE_LENGTH - 1))}…`;
}
