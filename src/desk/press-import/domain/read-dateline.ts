import { isKnownCity, zoneOfCity } from './city-zones';
import { findDate } from './find-date';
import { findCountries } from './find-countries';
import { isRoleWord } from './name-words';
import type { ImportLocale } from './types';

/** What opens a release. `left` is what the head holds besides city and date: "Ghana (IOM)". */
export interface Dateline {
  /** null where the paragraph opens with a date alone */
  city: string | null;
  date: string | null;
  left: string[];
  /** the paragraph after the dateline; '' when the dateline stands alone in its line */
  rest: string;
}

/** characters; "Ciudad de México, miércoles 4 de mayo de 2023 (AGENCIA) —" fits */
const HEAD_LENGTH = 130;
/** characters; a line of a city and a date is not longer */
const LINE_LENGTH = 60;
/** characters; after a date without a city, the shortest text that makes a paragraph */
const LEAST_AFTER_DATE = 60;
const DASH =
  /\s?(?:[–—―−]|--+)\s?|\s-\s|(?<=[\p{L}\d)/])(?<![.\s]\p{L})\s?\.\s?[-–—−]+\s*|(?<=[)/])\s?-\s*/gu;
/** "PORT LOUIS: " */
const SHOUTED = /^(\p{Lu}{3,}(?:[\s'’-]\p{Lu}{2,}){0,3}):\s+(?=[\p{Lu}\p{Lo}])/u;
/** The end of a day in brackets that opens a paragraph: "(3 May 2024) ". */
const BRACKET = /(?<=^\([^()]{4,40})\)\s+(?=\p{Lu}|\p{Lo})/gu;
/** "14 رجب 1445 هـ الموافق 26 يناير 2024 م واس": the day in both calendars, and the agency */
const HIJRI =
  /\s(?=\d{1,2}\s\p{L})(\d{1,2}(?:\s\p{L}+){1,2}\s1[34]\d{2}\s?هـ?،?\s(?:الموافق\s)?)(\d{1,2}\s\p{L}+\s\d{4})(\s?م?(?:\s\p{L}{2,12})?)\s*$/u;
/** "Lilongwe, Malawi: " */
const IN_A_COUNTRY =
  /^(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,2}), (\p{Lu}[\p{L} ’'-]{2,30}):\s(?=\p{Lu})/u;
/** "الدوحة في 3 يونيو /قنا/ ": the mark of an agency closes the head */
const AGENCY = /(?<=^[^/]{4,60}\s?\/\s?\p{L}[\p{L} ]{1,12}\/)\s+(?=\p{L})/gu;
const STOP = /(?<=\d{4})\)?\s?[.:]\s+/gu;
/** The mark of a wire service: "/Examplewire/", "(BUSINESS EXAMPLE)". */
const WIRE = String.raw`(?:\/[\p{L}\d ._-]{2,40}\/|\([\p{L}\d ._-]{2,40}\))`;
/** "الكويت - 12 - 2 (كونا) -- ": day and month without a year, and the agency */
const SHORT_DAY =
  /^(\p{Lo}[\p{L} ]{1,24}?)\s-\s(\d{1,2}\s-\s\d{1,2})\s(\([\p{L} ]{2,14}\))\s?[-–—]+\s*(?=\p{L})/u;
/** What a dateline goes on with after a dash: the mark of a wire, a date. */
const GOES_ON = new RegExp(
  String.raw`^(?:${WIRE}|(?:وكالة|الوكالة)[^–—−:.،-]{2,40}|[^:–—−()/]{6,40}?\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})(?:\s?${WIRE})?\s*(?:[–—−:.-]+)\s*(?=\S)`,
  'u',
);
const PARTICLE =
  /^(?:de|del|la|las|los|le|les|el|al|es|da|do|dos|du|des|au|aux|en|sur|sous|of|the|y|et|and|&|d|l)$/iu;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mi[ée]|jue|vie|s[áa]b|dom|gio)\.?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$|^(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$/iu;
const NOT_A_CITY =
  /^(?:as (?:of|at)|press|news|media|update|statement|communiqué|comunicado|nota|note|embargo|embargoed|summary|background|photo|video|read|بيان)(?![\p{L}])/iu;

/**
 * Reads the dateline a paragraph opens with: "Accra – ", "GENEVA, 3 May 2024 —", "PARIS, le 3 mai 2024 –",
 * "(New York) -", "ACCRA, Ghana (IOM) –", "جنيف، 3 مايو 2024 – ".
 *
 * A city in capitals is written as a name ("NEW YORK" becomes "New York").
 *
 * @returns null when the paragraph opens with no dateline
 * @example
 * readDateline('GENEVA, 3 May 2024 — Work began.', 'en');
 * // { city: 'Geneva', date: '2024-05-03', left: [], rest: 'Work began.' }
 */
export function readDateline(written: string, locale: ImportLocale): Dateline | null {
  const both = written.length <= 2 * LINE_LENGTH ? HIJRI.exec(written) : null;
  const paragraph = both ? `${written.slice(0, both.index)}, ${both[2] ?? ''}` : written;
  if (both) {
    const read = readHead(paragraph, locale);
    const left = [both[1], both[3]].map((part = '') => part.trim()).filter(Boolean);
    return read?.date && read.city !== null ? { ...read, left: [...read.left, ...left], rest: '' } : null;
  }
  const short = SHORT_DAY.exec(paragraph);
  if (short?.[1] && short[2] && short[3])
    return { city: short[1], date: null, left: [short[2], short[3]], rest: paragraph.slice(short[0].length) };
  const placed = IN_A_COUNTRY.exec(paragraph);
  if (placed?.[1] && placed[2] && findCountries(placed[2])[0]?.end === placed[2].length)
    return { city: placed[1], date: null, left: [placed[2]], rest: paragraph.slice(placed[0].length) };
  const head = paragraph.slice(0, HEAD_LENGTH);
  const isAlone =
    paragraph.length <= LINE_LENGTH &&
    findDate(paragraph, locale)?.end === paragraph.replace(/[\s.:]+$/u, '').length;
  const whole = isAlone ? readHead(paragraph.replace(/\s+[-–—−]+\s+/gu, ', '), locale) : null;
  if (whole?.date && whole.city !== null) return { ...whole, rest: '' };
  for (const end of [
    ...head.matchAll(DASH),
    ...head.matchAll(STOP),
    ...head.matchAll(BRACKET),
    ...head.matchAll(AGENCY),
  ]) {
    const start = end.index + end[0].length;
    const lead = head.slice(0, end.index);
    const more = goesOn(paragraph.slice(start, start + HEAD_LENGTH), locale);
    const rest = paragraph.slice(start + more.length).trim();
    const read = OPENING.test(rest) ? readHead(`${lead}, ${separated(more)}`, locale) : null;
    if (read && (read.city !== null || rest.length >= LEAST_AFTER_DATE)) return { ...read, rest };
  }
  const shouted = SHOUTED.exec(head);
  if (shouted?.[1] && isKnownCity(shouted[1]))
    return { city: nameCase(shouted[1]), date: null, left: [], rest: paragraph.slice(shouted[0].length) };
  const alone = paragraph.length <= HEAD_LENGTH ? readHead(paragraph.replace(/[.:]$/, ''), locale) : null;
  return alone?.date && alone.city !== null ? { ...alone, rest: '' } : null;
}

/** What of the text after a dash still belongs to the dateline. */
function goesOn(text: string, locale: ImportLocale): string {
  let length = 0;
  for (let step = GOES_ON.exec(text); step; step = GOES_ON.exec(text.slice(length))) {
    const isWire = /^(?:[/(]|(?:ال)?وكالة)/u.test(step[0]);
    const date = findDate(step[0], locale);
    const isDate =
      /^\d{1,2}\/\d/u.test(step[0]) ||
      (date !== null && date.start < 14 && !/\p{Ll}{3}.*\p{Ll}{3}.*\p{Ll}{3}/u.test(step[0]));
    if (!isWire && !isDate) break;
    length += step[0].length;
  }
  return text.slice(0, length);
}

/** The parts that dashes part, parted by commas. */
function separated(text: string): string {
  return text.replace(/\s*(?:[–—−:.]|--|-\s)+\s*$/u, '').replace(/\s*(?:[–—−]|--)\s*/gu, ', ');
}

const OPENING = /^(?!\d{1,2}[:.h]\d{2})[\p{Lu}\p{Lo}\p{N}“"«„'‘([¿¡]/u;

function readHead(head: string, locale: ImportLocale): Omit<Dateline, 'rest'> | null {
  const left: string[] = [];
  let place = head.replace(/\s*\|\s*/gu, ', ').replace(/\/[\p{L}\d ._-]{2,40}\/\s*(?=,|$|\s)/u, (mark) => {
    left.push(mark.trim());
    return ',';
  });
  const found = findDate(place, locale);
  if (found?.iso === null) left.unshift(place.slice(found.start, found.end));
  if (found) place = `${place.slice(0, found.start)},${place.slice(found.end)}`;
  place = place
    .replace(/(?<![\d/])\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/u, (short) => {
      left.unshift(short);
      return ',';
    })
    .replace(/^\s*\(([^()]+)\)(?=[\s,]*$)/u, '$1')
    .replace(/\(([^()]*)\)/gu, (whole, inner: string) => {
      if (/[\p{L}]/u.test(inner)) left.unshift(whole);
      return ',';
    })
    .replace(/\s*,\s*\/\s*/gu, ' / ');
  const parts = place
    .split(/[,،;]/u)
    .map((part) =>
      part
        .replace(/(?:\s+(?:le|el|on|a|في)|\s*:)\s*$/iu, (end) =>
          end.includes(':') && zoneOfCity(part.replace(/\s*:\s*$/u, '')) === null ? end : '',
        )
        .trim(),
    )
    .filter(
      (part) => part !== '' && !/^(?:le|el|on|a|du|del?|في|[().])$/iu.test(part) && !WEEKDAY.test(part),
    );
  const [city, ...more] = parts.map((part) =>
    part.replace(/^(?:le|el|on)\s+(?=\S+$)/iu, '').replace(/^(?:à|a|in)\s+(?=\p{Lu})/u, ''),
  );
  const others = more.filter((part) => !WEEKDAY.test(part));
  if (city === undefined) return found?.iso ? { city: null, date: found.iso, left } : null;
  if (!isPlace(city) || others.length > 2 || !others.every(isPlace)) return null;
  return { city: nameCase(city), date: found?.iso ?? null, left: [...others, ...left] };
}

function isPlace(text: string): boolean {
  const words = text.split(/[\s/-]+/u).filter(Boolean);
  const named = words.every(
    (word) => /^\p{Lu}|^\p{Lo}/u.test(word) || PARTICLE.test(word.replace(/['’].*$/u, '')),
  );
  return (
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    /^[\p{L}\p{M}\s'’./&-]+$/u.test(text) &&
    named &&
    !text.split(/\s+/u).some(isRoleWord) &&
    words.length <= (/\p{Lo}/u.test(text) ? 4 : 8) &&
    !NOT_A_CITY.test(text)
  );
}

/** "PORT-AU-PRINCE" as "Port-au-Prince"; other writings, and short forms such as "DC", stay. */
export function nameCase(city: string): string {
  if (!/\p{Lu}{2}/u.test(city) || /\p{Ll}/u.test(city)) return city;
  return city.replace(/[\p{L}\p{M}.]+/gu, (word, offset: number) => {
    if (offset > 0 && PARTICLE.test(word) && /[\s-]/.test(city.charAt(offset - 1))) return word.toLowerCase();
    if (word.includes('.') || !/[AEIOUYÀ-Ý]/u.test(word)) return word;
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
