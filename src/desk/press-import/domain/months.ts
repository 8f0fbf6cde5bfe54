/**
 * Names of the months (1 to 12) as press offices write them in English, French, Spanish and Arabic (the names of
 * Egypt and the Gulf, of the Levant and Iraq, and of the Maghreb). Lower case; a full stop after a short form is allowed.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'enero', 'ene', 'يناير', 'كانون الثاني', 'جانفي'],
  ['february', 'feb', 'février', 'févr', 'febrero', 'فبراير', 'شباط', 'فيفري'],
  ['march', 'mar', 'mars', 'marzo', 'مارس', 'آذار'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'أبريل', 'إبريل', 'ابريل', 'نيسان', 'أفريل'],
  ['may', 'mai', 'mayo', 'مايو', 'أيار', 'ماي'],
  ['june', 'jun', 'juin', 'junio', 'يونيو', 'يونيه', 'حزيران', 'جوان'],
  ['july', 'jul', 'juillet', 'juil', 'julio', 'يوليوز', 'يوليو', 'يوليه', 'تموز', 'جويلية'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'أغسطس', 'اغسطس', 'آب', 'أوت', 'غشت'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'setiembre', 'سبتمبر', 'أيلول', 'شتنبر'],
  ['october', 'oct', 'octobre', 'octubre', 'أكتوبر', 'اكتوبر', 'تشرين الأول'],
  ['november', 'nov', 'novembre', 'noviembre', 'نوفمبر', 'تشرين الثاني', 'نونبر'],
  ['december', 'dec', 'décembre', 'déc', 'diciembre', 'dic', 'ديسمبر', 'كانون الأول', 'دجنبر'],
];

const NUMBER_OF_MONTH = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** A regular expression's source that matches any month's name, longest first. */
export const MONTH_PATTERN = [...NUMBER_OF_MONTH.keys()].sort((a, b) => b.length - a.length).join('|');

/** The number of a month by its name, in any case. `monthNumber('Mayo'); // 5` */
export function monthNumber(name: string): number | null {
  return NUMBER_OF_MONTH.get(name.toLowerCase()) ?? null;
}
