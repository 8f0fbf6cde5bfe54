/** Where the day has a word of its own before it. */
const BEFORE_DAY: Readonly<Record<string, string>> = { fr: 'le ' };

/** Between city and day. */
const COMMA: Readonly<Record<string, string>> = { ar: '، ' };

/**
 * The dateline as papers set it: the city in capitals, the day on the clock of the office.
 *
 * @param day - null while nobody knows it
 * @param timeZone - IANA name
 * @example sayDateline('Accra', new Date('2026-11-28T10:00:00Z'), { locale: 'en', timeZone: 'Africa/Accra' })
 * // 'ACCRA, 28 November 2026 –'
 */
export const sayDateline = (
  city: string,
  day: Date | null,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): string => {
  const place = city.trim().toLocaleUpperCase(locale);
  const said = day === null ? '' : `${BEFORE_DAY[locale] ?? ''}${sayDay(day, { locale, timeZone })}`;
  const parts = [place, said].filter((part) => part !== '').join(COMMA[locale] ?? ', ');
  return parts === '' ? '' : `${parts} –`;
};

const sayDay = (
  day: Date,
  { locale, timeZone }: { readonly locale: string; readonly timeZone: string },
): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, dateStyle: 'long' }).format(day);
