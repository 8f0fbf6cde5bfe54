import { buildMenu } from './build-menu';
import { findHeadline } from './find-headline';
import { findSecondRelease } from './find-second-release';
import { LineLedger } from './line-ledger';
import { isBullet } from './line-shapes';
import { readRelease, type ReleasePlaces } from './read-release';
import { splitSourceLines, type SourceLine } from './source-lines';
import { findGluedPages, findHeadedPages, type FoundPage } from './standing-pages';
import { isReleaseLabel, isSiteControl, readDateLine } from './section-labels';
import type { ImportedMenuEntry, ImportLocale, ParsedPressPage } from './types';
import { isEmbargoLine } from './read-embargo';

/** How a text is read. */
export interface ParseOptions {
  readonly locale: ImportLocale;
  /** It is a page of a site: what stands above the release is read as menu and standing pages; else it is in no field. */
  readonly site?: boolean;
  /** IANA name of the office's clock, which an embargo counts on that names none; UTC when left out */
  readonly timeZone?: string;
}

/**
 * Reads a press page: the release, and if asked the menu and standing pages round it. Rules only: the same text gives the same
 * answer, nothing is guessed, and every line is in a field or in `notPlaced`. Separators ("***") and labels ("Press
 * release", "Notes to editors") are in no field, and so in `notPlaced`.
 *
 * @param text as `decodePressPage` gives it; the time taken grows with its length
 * @param options.locale the release's language: names of countries and the order of day and month follow it; months,
 *   verbs and labels of all four languages are known in each
 * @returns `release` is null where the text has neither a dateline nor a headline over a paragraph
 * @example
 * parsePressPage('Work Begins on a Well\nAccra – Work began today.', { locale: 'en' }).release?.title;
 * // 'Work Begins on a Well'
 */
export function parsePressPage(text: string, options: ParseOptions): ParsedPressPage {
  return parseLines(splitSourceLines(text), options).page;
}

/** What was read, and where each piece of it stands. */
export interface PlacedPressPage {
  page: ParsedPressPage;
  /** null where there is no release */
  places: ReleasePlaces | null;
  /** parts of lines that are otherwise in fields */
  leftovers: { line: number; text: string }[];
}

/** The same for lines that a reader of some format gave. */
export function parseLines(lines: SourceLine[], options: ParseOptions): PlacedPressPage {
  const { locale, site = false, timeZone = 'UTC' } = options;
  const ledger = new LineLedger(lines);
  const glued = findGluedPages(lines);
  const headline = findHeadline(lines, linesOf(glued), locale);
  const top = headline ? Math.min(...headline.title, ...headline.summary, headline.body) : 0;
  const pages = site ? findPages(lines, top, glued) : [];
  ledger.place(linesOf(pages));

  const read =
    headline &&
    readRelease({
      lines: lines.slice(0, findSecondRelease(lines, headline.body, locale)),
      headline,
      ledger,
      taken: linesOf(glued),
      locale,
      timeZone,
    });
  const end = headline ? top : lines.length > 0 && pages.length > 0 ? lines.length : 0;
  const menu = site ? readMenu(lines, end, pages, ledger, locale) : [];
  const page = {
    release: read?.release ?? null,
    pages: pages.map(({ title, path, text: content }) => ({ title, path, text: content })),
    menu,
    notPlaced: ledger.notPlaced(),
  };
  return { page, places: read?.places ?? null, leftovers: ledger.leftovers() };
}

function findPages(lines: SourceLine[], top: number, glued: FoundPage[]): FoundPage[] {
  return [...glued, ...findHeadedPages(lines, top, linesOf(glued))].sort(
    (a, b) => a.headingLine - b.headingLine,
  );
}

function readMenu(
  lines: SourceLine[],
  end: number,
  pages: FoundPage[],
  ledger: LineLedger,
  locale: ImportLocale,
): ImportedMenuEntry[] {
  const navigation = [...lines.keys()].slice(0, end).filter((index) => {
    const line = lines[index]?.text ?? '';
    const doubled = line === lines[index - 1]?.text || line === lines[index + 1]?.text;
    return (
      !ledger.isPlaced(index) &&
      (doubled || !isReleaseLabel(line)) &&
      !isSiteControl(line) &&
      !isEmbargoLine(line) &&
      readDateLine(line, locale) === null &&
      (isBullet(line) || !/[.!?]$/u.test(line))
    );
  });
  const readable = new Set([...navigation, ...linesOf(pages)].filter((index) => index < end));
  const { menu, used } = buildMenu(
    lines,
    [...readable].sort((a, b) => a - b),
    pages,
  );
  ledger.place(used);
  return menu;
}

function linesOf(pages: FoundPage[]): Set<number> {
  return new Set(pages.flatMap(({ headingLine, textLine }) => [headingLine, textLine]));
}
