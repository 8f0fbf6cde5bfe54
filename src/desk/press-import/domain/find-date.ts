import { MONTH_PATTERN, monthNumber } from './months';
import type { ImportLocale } from './types';

/** A date in a text: `iso` is yyyy-mm-dd, or null when the year is missing or the writing can mean two days. */
export interface FoundDate {
  start: number;
  end: number;
  iso: string | null;
}

const DAY = String.raw`(?<day>\d{1,2})(?:er|st|nd|rd|th|º|°)?`;
const MONTH = String.raw`(?<month>${MONTH_PATTERN})\.?(?![\p{L}])`;
/** Levant and Gulf names side by side, as the United Nations write them: "تشرين الثاني/نوفمبر" */
const SECOND_MONTH = String.raw`(?:\s?/\s?(?:${MONTH_PATTERN}))?`;
const YEAR = String.raw`(?:[,،]?\s+(?:del?\s+|of\s+)?(?<year>\d{4})(?!\d))?`;
const RANGE = String.raw`(?<range>\d{1,2}(?:er)?\s?(?:[-–—/]|to|and|au|et|al?|y|إلى|و|-)\s?)?`;
const FORMS = [
  String.raw`(?<![\p{L}\p{N}])(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<![\p{L}\p{N}])(?<first>\d{1,2})(?<mark>\s?[/.-]\s?)(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)`,
  String.raw`(?<![\p{L}\p{N}])${RANGE}${DAY}\s+(?:de\s+|of\s+)?${MONTH}${SECOND_MONTH}${YEAR}`,
  String.raw`(?<![\p{L}\p{N}])${MONTH}\s+${DAY}(?![\d:])(?<range>\s?[-–]\s?\d{1,2})?${YEAR}`,
].map((source) => new RegExp(source, 'iu'));
/** characters read; a date stands early in a dateline or alone in a line */
const READ_LENGTH = 200;

/**
 * The first date in the beginning of a text, in any of the four languages.
 *
 * 3/5/2024 is read as 3 May in French, Spanish and Arabic; in English, where it can be either, `iso` is null. Of a
 * range ("28-30 November 2023") `iso` is null: it is an event's, not a release's.
 *
 * @example
 * findDate('Geneva, 3 May 2024', 'en'); // { start: 8, end: 18, iso: '2024-05-03' }
 */
export function findDate(text: string, locale: ImportLocale): FoundDate | null {
  const head = withWesternDigits(text.slice(0, READ_LENGTH));
  if (!/\d/.test(head)) return null;
  const found = FORMS.map((form) => form.exec(head)).filter((match) => match !== null);
  const match = found.sort((a, b) => a.index - b.index)[0];
  if (!match) return null;
  return { start: match.index, end: match.index + match[0].length, iso: toIso(match.groups ?? {}, locale) };
}

/** The named groups of the forms. */
interface DateParts {
  year?: string;
  month?: string;
  day?: string;
  first?: string;
  second?: string;
  range?: string;
}

function toIso(parts: DateParts, locale: ImportLocale): string | null {
  if (parts.year === undefined || parts.range !== undefined) return null;
  const year = Number(parts.year);
  if (parts.first !== undefined) {
    const [a, b] = [Number(parts.first), Number(parts.second)];
    if (b > 12) return isoDate(year, a, b);
    return a > 12 || a === b || locale !== 'en' ? isoDate(year, b, a) : null;
  }
  const month = monthNumber(parts.month ?? '') ?? Number(parts.month);
  return isoDate(year, month, Number(parts.day));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** Arabic-Indic digits as 0 to 9; the length stays the same. */
function withWesternDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
}
