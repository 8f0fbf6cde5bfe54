import { findDate } from '../../../../src/desk/press-import/domain/find-date';
import { monthNumber } from '../../../../src/desk/press-import/domain/months';
import { isEmbargoLine } from '../../../../src/desk/press-import/domain/read-embargo';
import type { ImportedMenuEntry, ParsedPressPage } from '../../../../src/desk/press-import/domain/types';
import { LOCALES } from '../../../../src/shared/locales/locales';

/** Words that stand between the fields of a contact line, and are in none. */
const CONNECTORS = new Set(
  'at or and أو on par au the email e mail courriel correo electrónico tel tél telephone téléphone teléfono phone name title organisation whatsapp celular mob mme m ou for prensa personne de contact nombre cargo institución correo هاتف الهاتف المحمول البريد بريد إلكتروني الإلكتروني السيدة بالسيدة ms واتساب'.split(
    ' ',
  ),
);

/**
 * The lines of a text that are neither in a field nor in `notPlaced`: whole, or (contacts, datelines, joined lines) word
 * by word, a date by its ISO form, a telephone number by its digits.
 */
export function findLostLines(text: string, parsed: ParsedPressPage): string[] {
  const { release } = parsed;
  const fields = [
    ...(release
      ? [
          release.title,
          release.datelineCity ?? '',
          release.body,
          release.summary ?? '',
          release.notesToEditors ?? '',
          ...release.contacts.flatMap((contact) => Object.values(contact).map(String)),
        ]
      : []),
    ...parsed.pages.flatMap((page) => [page.title, page.text]),
    ...titlesOf(parsed.menu),
    ...parsed.notPlaced,
  ].map(plain);
  const all = ` ${fields.join(' ')} `;
  const words = new Set(all.split(' '));
  const digits = all.replace(/\D/g, '');
  return text.split('\n').filter((line) => {
    const found = plain(line);
    if (
      found === '' ? line.trim() === '' || parsed.notPlaced.includes(line.trim()) : all.includes(` ${found} `)
    ) {
      return false;
    }
    const dated = hasDate(line, [release?.date, release?.embargoedUntil?.slice(0, 10)]);
    const embargo = release?.embargoedUntil && isEmbargoLine(line);
    if (embargo && dated) return false; // day, hour and clock are in the moment
    const phone = /\d[\d\s()-]{6,}\d/u.exec(line)?.[0] ?? '';
    // "7946 0018 (44+)"
    const own = phone.replace(/\s?\(\d{1,3}$/u, '').replace(/\D/g, '');
    const rest = found.split(' ').filter((word) => {
      // "بالمركز": a preposition is written onto the word
      if (
        words.has(word) ||
        (/^[بل]\p{L}{3}/u.test(word) && words.has(word.slice(1))) ||
        CONNECTORS.has(word) ||
        (dated && isDateWord(word))
      )
        return false;
      return !(phone.includes(word) && digits.includes(own.slice(-8)));
    });
    return rest.length > 0 && !isGlued(line, parsed);
  });
}

export function titlesOf(menu: ImportedMenuEntry[]): string[] {
  return menu.flatMap((entry) => [entry.title, ...titlesOf(entry.children)]);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function hasDate(line: string, dates: readonly (string | null | undefined)[]): boolean {
  return LOCALES.some((locale) => dates.includes(findDate(line, locale)?.iso));
}

const DATE_WORD =
  /^(?:\d{1,2}|\d{4}|a|le|el|del?|on|as|of|date|posted|published|تاريخ|النشر|publicado|publié|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|(?:mon|tues|wednes|thurs|fri)day|في|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأول|الثاني|تشرين|كانون)$/u;

function isDateWord(word: string): boolean {
  return DATE_WORD.test(word) || monthNumber(word) !== null;
}

function isGlued(line: string, parsed: ParsedPressPage): boolean {
  return parsed.pages.some(({ title, text }) => line.toLowerCase() === `${title}${text}`.toLowerCase());
}
