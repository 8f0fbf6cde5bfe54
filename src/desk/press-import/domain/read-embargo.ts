import { Temporal } from 'temporal-polyfill';
import { zoneOfCity } from './city-zones';
import { findDate } from './find-date';
import type { ImportLocale } from './types';

/** characters; a longer line is prose about an embargo */
const LINE_LENGTH = 160;
const EMBARGO =
  /(?:^|[^\p{L}])(?:embargo(?:ed|s)?|embargad[oa]s?|sous embargo|not (?:for|to be) (?:publication|publish(?:ed)?|release(?:d)?|broadcast)\b[^.]{0,40}\b(?:before|until)|ne pas (?:publier|diffuser) avant|no (?:publicar|difundir) (?:antes|hasta))(?!\p{L})|(?:محظور|يحظر|حظر|ممنوع|يمنع) (?:من )?النشر|(?:حظر|الحظر) (?:على )?(?:النشر|حتى)|لا ينشر قبل/iu;
const TIME =
  /(?<![\d/.-])(?<hour>\d{1,2})(?:\s?(?:[:.]|h(?:eures?|rs?)?)\s?(?<minute>\d{2})(?!\d)|\s?h(?:eures?|oras?|ours|rs?)?(?![\p{L}])|(?=\s?[ap]\.?\s?m(?![\p{L}]))|\s(?:heures|horas))\s*(?<half>[ap]\.?\s?m\.?(?![\p{L}])|صباحا?ً?|مساءً?)?|(?<![\d/.-])(?<packed>\d{4})(?=\s*(?:h(?:ou)?rs?|hours|gmt|utc|cet|cest|est|edt|bst)(?!\p{L}))|(?<![\p{L}])(?<noon>noon|midday|midi|mediodía|ظهرا)(?![\p{L}])/iu;
const OFFSET = /(?<![\p{L}])(?:gmt|utc)\s?(?<sign>[+−-])\s?(?<hours>\d{1,2})(?::?(?<minutes>\d{2}))?(?!\d)/iu;
/** Hours from UTC; what stands for several clocks (IST, CST in China) is not among them. */
const SHORT: Readonly<Record<string, string>> = {
  gmt: 'UTC',
  utc: 'UTC',
  tu: 'UTC',
  tuc: 'UTC',
  bst: '+01:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  eat: '+03:00',
  cat: '+02:00',
  wat: '+01:00',
  sast: '+02:00',
  est: '-05:00',
  edt: '-04:00',
  pst: '-08:00',
  pdt: '-07:00',
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
  jst: '+09:00',
  aest: '+10:00',
  aedt: '+11:00',
};
/** in capitals only: "est" and "et" are words */
const ABBREVIATION = new RegExp(
  `(?<![\\p{L}])(${Object.keys(SHORT).join('|').toUpperCase()})(?![\\p{L}])`,
  'u',
);
const GREENWICH = /greenwich|غرينتش|غرينيتش|جرينتش|العالمي(?! ل)|temps universel|tiempo universal/iu;
const LOCAL = /local time|heure locale|hora local|(?:ال)?توقيت المحلي|بالتوقيت المحلي|time local/iu;
const NAMED =
  /(?:heure|heures|hora|horas|time in|tiempo) (?:locale )?(?:de |d['’]|del |of )?(?<after>\p{Lu}[\p{L}. '’-]*\p{L})|(?<before>\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}.]*){0,2}) (?:local )?time(?!\p{L})|بتوقيت (?<arabic>[\p{L}]+(?: (?:المكرمة|أبابا|ظبي))?)/iu;

/** What an embargo line is read with. */
export interface EmbargoContext {
  readonly locale: ImportLocale;
  /** IANA name of the clock that counts where the line names none */
  readonly timeZone: string;
  /** of the dateline: whose clock "local time" is */
  readonly city: string | null;
}

/** Is the line an embargo ("EMBARGOED UNTIL …", "SOUS EMBARGO JUSQU’AU …")? */
export const isEmbargoLine = (text: string): boolean => text.length <= LINE_LENGTH && EMBARGO.test(text);

/**
 * Until when an embargo line says that nothing may be shown: on the clock that it names, or else on the office's. A day without
 * a time begins with that day.
 *
 * @returns RFC 3339 in UTC; null where day or clock cannot be read
 * @example
 * readEmbargo('EMBARGOED UNTIL 00:01 GMT, 5 March 2024', { locale: 'en', timeZone: 'UTC', city: null });
 * // '2024-03-05T00:01:00Z'
 */
export const readEmbargo = (text: string, { locale, timeZone, city }: EmbargoContext): string | null => {
  const line = text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660));
  const found = findDate(line, locale);
  if (!found?.iso) return null;
  const rest = `${line.slice(0, found.start)} ; ${line.slice(found.end)}`;
  if (/midnight|minuit|medianoche|منتصف الليل/iu.test(rest)) return null;
  const time = readTime(rest);
  const zone = readZone(besideTime(rest), timeZone, city);
  if (time === null || zone === null) return null;
  const local = Temporal.PlainDateTime.from(`${found.iso}T${time}`);
  return local.toZonedDateTime(zone).toInstant().toString();
};

/** hh:mm; 00:00 where the line has no time, null where it cannot be one */
const readTime = (text: string): string | null => {
  const match = TIME.exec(text.replace(OFFSET, ' '));
  if (match === null) return '00:00';
  const { hour, minute, half, packed, noon } = match.groups ?? {};
  if (noon !== undefined) return '12:00';
  const hours = Number(packed?.slice(0, 2) ?? hour);
  const minutes = packed?.slice(2) ?? minute ?? '00';
  const late = half !== undefined && /^p|مساء/iu.test(half);
  const early = half !== undefined && !late;
  const counted = late && hours < 12 ? hours + 12 : early && hours === 12 ? 0 : hours;
  return counted > 23 || Number(minutes) > 59 ? null : `${String(counted).padStart(2, '0')}:${minutes}`;
};

/** "16:00 London time (15:00 GMT)" says one moment twice: what stands beside the first time counts. */
const besideTime = (text: string): string => {
  const first = TIME.exec(text);
  if (first === null) return text;
  const after = text.slice(first.index + first[0].length);
  const second = TIME.exec(after.replace(OFFSET, (offset) => ' '.repeat(offset.length)));
  return second === null ? text : after.slice(0, second.index);
};

const readZone = (text: string, office: string, city: string | null): string | null => {
  const offset = OFFSET.exec(text)?.groups;
  if (offset)
    return `${offset.sign === '+' ? '+' : '-'}${(offset.hours ?? '').padStart(2, '0')}:${offset.minutes ?? '00'}`;
  if (GREENWICH.test(text)) return 'UTC';
  const short = ABBREVIATION.exec(text)?.[1]?.toLowerCase();
  if (short !== undefined) return SHORT[short] ?? null;
  if (LOCAL.test(text)) return (city === null ? null : zoneOfCity(city.split('/')[0] ?? '')) ?? office;
  const named = NAMED.exec(text)?.groups;
  const place = named?.after ?? named?.before ?? named?.arabic;
  return place === undefined ? office : zoneOfLastWords(place.split(' '));
};

/** "a.m. New York" ends with a city's name. */
const zoneOfLastWords = (words: readonly string[]): string | null => {
  for (const [from] of words.entries()) {
    const zone = zoneOfCity(words.slice(from).join(' '));
    if (zone !== null) return zone;
  }
  return null;
};
