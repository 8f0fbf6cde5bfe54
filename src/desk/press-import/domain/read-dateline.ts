import { zoneOfCity } from './city-zones';
import { findDate } from './find-date';
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
/** characters; after a date without a city, the shortest text that makes a paragraph */
const LEAST_AFTER_DATE = 60;
const DASH =
  /\s?(?:[–—―−]|--+)\s?|\s-\s|(?<=[\p{L}\d)/])(?<![.\s]\p{L})\s?\.\s?[-–—−]+\s*|(?<=[)/])\s?-\s*/gu;
const STOP = /(?<=\d{4})\)?\s?[.:]\s+/gu;
/** The mark of a wire service: "/Examplewire/", "(BUSINESS EXAMPLE)". */
const WIRE = String.raw`(?:\/[\p{L}\d ._-]{2,40}\/|\([\p{L}\d ._-]{2,40}\))`;
/** What a dateline goes on with after a dash: the mark of a wire, a date. */
const GOES_ON = new RegExp(
  String.raw`^(?:${WIRE}|(?:وكالة|الوكالة)[^–—−:.،-]{2,40}|[^:–—−()/]{6,40}?\d{4}|\d{1,2}\/\d{1,2}\/\d{2,4})(?:\s?${WIRE})?\s*(?:[–—−:.-]+)\s*(?=\S)`,
  'u',
);
const PARTICLE =
  /^(?:de|del|la|las|los|le|les|el|al|da|do|dos|du|des|au|aux|en|sur|sous|of|the|y|et|and|&|d|l)$/iu;
const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mi[ée]|jue|vie|s[áa]b|dom|gio)\.?$|^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$|^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$|^(?:الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد)$/iu;
const NOT_A_CITY =
  /^(?:press|news|media|update|statement|communiqué|comunicado|nota|note|embargo|embargoed|summary|background|photo|video|read|بيان)(?![\p{L}])/iu;

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
export function readDateline(paragraph: string, locale: ImportLocale): Dateline | null {
  const head = paragraph.slice(0, HEAD_LENGTH);
  for (const end of [...head.matchAll(DASH), ...head.matchAll(STOP)]) {
    const start = end.index + end[0].length;
    const lead = head.slice(0, end.index);
    const more = goesOn(paragraph.slice(start, start + HEAD_LENGTH), locale);
    const rest = paragraph.slice(start + more.length).trim();
    const read = OPENING.test(rest) ? readHead(`${lead}, ${separated(more)}`, locale) : null;
    if (read && (read.city !== null || rest.length >= LEAST_AFTER_DATE)) return { ...read, rest };
  }
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
  let place = head.replace(/\/[\p{L}\d ._-]{2,40}\/\s*(?=,|$|\s)/u, (mark) => {
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
