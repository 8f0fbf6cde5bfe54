import type { ImportedMenuEntry, ParsedPressPage } from '../../../../src/desk/press-import/domain/types';

/** Words that stand between the fields of a contact line, and are in none. */
const CONNECTORS = new Set(
  'at or and on the email e mail courriel correo electrónico tel tél téléphone teléfono phone هاتف'.split(
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
    const dated = release?.date ? hasDate(line, release.date) : false;
    const phone = /\d[\d\s()-]{6,}\d/u.exec(line)?.[0] ?? '';
    const rest = found.split(' ').filter((word) => {
      if (words.has(word) || CONNECTORS.has(word) || (dated && isDateWord(word))) return false;
      return !(phone.includes(word) && digits.includes(phone.replace(/\D/g, '').slice(-8)));
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

function hasDate(line: string, date: string): boolean {
  return line.includes(date.slice(0, 4)) && line.includes(String(Number(date.slice(8))));
}

function isDateWord(word: string): boolean {
  return /^(?:\d{1,2}|\d{4}|le|de|published|on|may|june|march|mai|mayo|مايو)$/u.test(word);
}

function isGlued(line: string, parsed: ParsedPressPage): boolean {
  return parsed.pages.some(({ title, text }) => line.toLowerCase() === `${title}${text}`.toLowerCase());
}
