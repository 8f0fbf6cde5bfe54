import { sliceSpans } from '../../../shared/rich-text/join-spans';
import { textOfLine, type RichLine } from '../../../shared/rich-text/rich-line';
import { extractDonors } from './extract-donors';
import { findCountries } from './find-countries';
import { parseLines, type ParseOptions } from './parse-press-page';
import type { ReleasePlaces } from './read-release';
import type { SourceLine } from './source-lines';
import type { ImportedRelease, ParsedPressPage } from './types';

/** Where each piece of a release came from: numbers of lines of the original. */
export interface Places extends ReleasePlaces {
  partnerCountries: number[][];
  donors: number[][];
}

/** A line of the text of a release, with the number of the line of the original that it was. */
export interface PlacedLine extends RichLine {
  readonly line: number;
}

/** What one text gives, with its structure and its provenance. */
export interface Understanding {
  page: ParsedPressPage;
  /** null where there is no release */
  release: { fields: ImportedRelease; body: PlacedLine[]; places: Places } | null;
  /** parts of lines that are otherwise in fields: "for more information" */
  leftovers: { line: number; text: string }[];
}

/**
 * Reads a press page out of the lines that a reader of some format gave: a heading stays a heading in the body, a list a list, a
 * link a link. A picture is in no field, nor what stands beside the text.
 */
export const understand = (lines: readonly RichLine[], options: ParseOptions): Understanding => {
  const read = [...lines.keys()].filter((index) => isRead(lines[index]));
  const source = read.flatMap((index) => toSourceLine(lines[index]));
  const { page, places, leftovers } = parseLines(source, options);
  const toOriginal = (numbers: readonly number[]): number[] =>
    numbers.flatMap((number) => read[number] ?? []);
  const unread = lines.flatMap((line) => (isRead(line) ? [] : [textOfLine(line)]));
  return {
    page: { ...page, notPlaced: [...page.notPlaced, ...unread] },
    release:
      page.release && places
        ? {
            fields: page.release,
            body: bodyOf(lines, toOriginal(places.body), places.bodyStart),
            places: placesOf(source, page.release, places, toOriginal),
          }
        : null,
    leftovers: leftovers.map(({ line, text }) => ({ line: read[line] ?? line, text })),
  };
};

const isRead = (line: RichLine | undefined): boolean => line?.kind !== 'picture' && line?.aside !== true;

const toSourceLine = (line: RichLine | undefined): SourceLine[] => {
  if (line === undefined) return [];
  const mark = line.kind === 'item' ? (line.mark ?? '• ') : '';
  return [
    {
      text: `${mark}${textOfLine(line)}`,
      blankBefore: line.blankBefore,
      ...(line.level === undefined ? {} : { level: line.level }),
    },
  ];
};

/** The first line begins behind its dateline; where that stands alone, the body begins with the next. */
const bodyOf = (lines: readonly RichLine[], numbers: readonly number[], start: number): PlacedLine[] =>
  numbers.flatMap((number, index) => {
    const line = lines[number];
    if (line === undefined) return [];
    const spans = index === 0 ? sliceSpans(line.spans, start) : line.spans;
    return spans.length === 0 ? [] : [{ ...line, spans, line: number }];
  });

const placesOf = (
  source: readonly SourceLine[],
  { partnerCountries, donors }: ImportedRelease,
  places: ReleasePlaces,
  toOriginal: (numbers: readonly number[]) => number[],
): Places => {
  const told = [...new Set([...places.title, ...places.summary, ...places.body])];
  const countriesOf = told.map((number) => ({
    number,
    codes: new Set(findCountries(source[number]?.text ?? '').map(({ isoCode }) => isoCode)),
  }));
  const donorsOf = [...places.body, ...places.notesToEditors].map((number) => ({
    number,
    names: new Set(extractDonors([source[number]?.text ?? '']).map(({ name }) => name)),
  }));
  return {
    bodyStart: places.bodyStart,
    title: toOriginal(places.title),
    summary: toOriginal(places.summary),
    datelineCity: toOriginal(places.datelineCity),
    date: toOriginal(places.date),
    embargoedUntil: toOriginal(places.embargoedUntil),
    body: toOriginal(places.body),
    notesToEditors: toOriginal(places.notesToEditors),
    quotes: places.quotes.map(toOriginal),
    contacts: places.contacts.map(toOriginal),
    partnerCountries: partnerCountries.map(({ isoCode }) =>
      toOriginal(countriesOf.filter(({ codes }) => codes.has(isoCode)).map(({ number }) => number)),
    ),
    donors: donors.map(({ name }) =>
      toOriginal(donorsOf.filter(({ names }) => names.has(name)).map(({ number }) => number)),
    ),
  };
};
