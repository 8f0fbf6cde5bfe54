import { sayDay } from './dates';
import { commaOf, directionOf, type Language } from './languages';

const BEFORE_DAY: Readonly<Partial<Record<Language, string>>> = { fr: 'le ' };

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface Opened {
  readonly locale: Language;
  readonly datelineCity: string | null;
  readonly releasedAt: string | null;
  /** Safe HTML of the newsroom. */
  readonly bodyHtml: string;
}

/**
 * The text of a release, opened by place and day as papers set it.
 *
 * @returns safe HTML: `<p><span class="dateline">ACCRA, 28 November 2026 – </span>From …`
 */
export const withDateline = (
  { locale, datelineCity, releasedAt, bodyHtml }: Opened,
  timeZone: string,
): string => {
  const day =
    releasedAt === null ? null : `${BEFORE_DAY[locale] ?? ''}${sayDay(releasedAt, locale, timeZone)}`;
  const said = [datelineCity?.toLocaleUpperCase(locale), day].filter(Boolean).join(commaOf(locale));
  if (said === '') return bodyHtml;
  const dateline = `<span class="dateline" dir="${directionOf(locale)}">${escape(said)} – </span>`;
  const opened = bodyHtml.replace(/^<p>/, () => `<p>${dateline}`);
  return opened === bodyHtml ? `<p>${dateline}</p>${bodyHtml}` : opened;
};
