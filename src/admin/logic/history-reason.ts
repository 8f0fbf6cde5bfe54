import { sayTime } from './office-clock';

/** What the newsroom itself writes at the end of why something was done: `30 May 2027, 10:00 (Africa/Accra); languages: en, fr`. */
const LANGUAGES = /(?:^|; )languages: ([a-z]{2}(?:, [a-z]{2})*)$/;

/** What it writes before that, of a schedule: `describeTime` of src/shared/time. */
const TIME = /^(\d{1,2} [A-Z][a-z]+ \d{4}), (\d\d:\d\d) \(([\w/+-]+)\)$/;

/**
 * Why something was done, as the history keeps it, with a schedule's time and the languages that went out in the words of the reader; what
 * somebody wrote stays as it is.
 *
 * @param tell - says languages, given by their codes
 * @param language - of the reader
 */
export const sayHistoryReason = (
  reason: string,
  tell: (codes: readonly string[]) => string,
  language: string,
): readonly string[] => {
  const [found = '', codes] = LANGUAGES.exec(reason) ?? [];
  if (codes === undefined) return [reason];
  const before = reason.slice(0, reason.length - found.length);
  return [...(before === '' ? [] : [sayScheduled(before, language)]), tell(codes.split(', '))];
};

const sayScheduled = (words: string, language: string): string => {
  const [, day, clock, timeZone] = TIME.exec(words) ?? [];
  if (day === undefined || clock === undefined || timeZone === undefined) return words;
  const onThatClock = new Date(`${day} ${clock} UTC`);
  return `${sayTime(onThatClock.toISOString(), 'UTC', language)} (${timeZone})`;
};
