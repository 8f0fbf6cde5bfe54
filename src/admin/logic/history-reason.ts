/** What the newsroom itself writes at the end of why something was done: `30 May 2027 at 10:00; languages: en, fr`. */
const LANGUAGES = /(?:^|; )languages: ([a-z]{2}(?:, [a-z]{2})*)$/;

/**
 * Why something was done, as the history keeps it, with the languages that went out in the words of the reader; what somebody wrote stays
 * as it is.
 *
 * @param tell - says languages, given by their codes
 */
export const sayHistoryReason = (
  reason: string,
  tell: (codes: readonly string[]) => string,
): readonly string[] => {
  const [found = '', codes] = LANGUAGES.exec(reason) ?? [];
  if (codes === undefined) return [reason];
  const before = reason.slice(0, reason.length - found.length);
  return [...(before === '' ? [] : [before]), tell(codes.split(', '))];
};
