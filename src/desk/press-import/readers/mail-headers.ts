const FORWARDED = /^(?:(?:re|fwd?|tr|rv|wg|aw|رد|إعادة توجيه)\s*:|\[[^\]]{1,30}\])\s*/iu;
const LABEL =
  /^(?:(?:press|news|media) (?:release|statement|note)|communiqué(?: de presse)?|comunicado(?: de prensa)?|nota de prensa|بيان صحفي|for immediate release|(?:strictly )?embargoed|(?:under |sous |bajo )?embargo)\s*[:|–—-]\s*/iu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\b/i;

/**
 * The subject of a mail as a headline: without what mail programs and senders put before it.
 *
 * @example bareSubject('Fwd: Press release: Work begins') // 'Work begins'
 */
export const bareSubject = (subject: string): string => {
  const bare = subject.trim().replace(FORWARDED, '').replace(LABEL, '');
  return bare === subject.trim() ? bare : bareSubject(bare);
};

/**
 * The day on which a mail was written, where its writer was (RFC 5322, section 3.6.1).
 *
 * @returns `yyyy-mm-dd`, null for what is no date
 * @example dayOfMail('Mon, 4 Mar 2024 23:30:00 +0300') // '2024-03-04'
 */
export const dayOfMail = (date: string): string | null => {
  const [, day = '', name = '', year = ''] = DAY.exec(date) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
