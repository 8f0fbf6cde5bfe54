import { LOCALES } from '../../../shared/locales/locales';

/** A heading of a table. */
const COLUMN =
  /^(?:name|title|position|organi[sz]ation|nom|fonction|organisme|nombre|cargo|organización|e-?mail|telephone|phone|téléphone|teléfono|courriel|correo|الاسم|المنصب|الجهة|الهاتف|البريد الإلكتروني)$/iu;
/** What an address or a number is: "M", "GSM", "(office)", "بريد". */
const WAY =
  /^(?:[temfpwcxdo]|tel|ph|gsm|cel|cell|mob|mobile|direct|direct line|office|work|home|landline|fax|skype|twitter|linkedin|e-?mail|bureau|fixe|portable|ligne directe|standard|poste|oficina|directo|fijo|móvil|celular|central|بريد|هاتف|الهاتف|واتساب|جوال|محمول|نقال|مكتب|فاكس|تويتر|24 ?h(?:ours)?)\.?$/iu;
/** A street, a box, a code with its town. */
const ADDRESS =
  /^(?:\d{1,5}(?:\s?(?:bis|ter))?,?\s)?(?:(?:rue|avenue|av|bd|boulevard|place|quai|chemin|route|impasse|calle|avenida|plaza|paseo|carrera|cra|jirón|jr|paseo|شارع|طريق|ميدان|ساحة)\.?\s.+|.+\s(?:street|st|road|rd|avenue|ave|lane|square|drive|boulevard|blvd|highway|way)\.?)$|^(?:p\.?\s?o\.?\s?box|bp|b\.p\.|apartado|ص\.?\s?ب\.?)\s.*$|^(?:[A-Z]{1,2}-)?\d{4,6}(?:\s[-–]?\s?\p{Lu}.*)?$|^(?:floor|piso|étage|suite|oficina|bureau)\s\d+.*$/iu;

/** Languages that somebody can be asked in, in the languages of the newsroom. */
const LANGUAGES = new Set(
  'en fr es ar pt de it ru zh nl sw am so ha yo ig wo ln mg rw rn ht ps fa ur hi bn ne my th km lo vi id ms tl ja ko tr ku az ka hy uk pl ro bg sr hr bs mk sq el he sv da nb nn no fi et lv lt cs sk sl hu kk ky tg tk uz mn qu ay gn ff bm ti om ca eu gl'
    .split(' ')
    .flatMap((code) => LOCALES.flatMap((locale) => nameOf(code, locale)))
    .concat(
      'الإنغليزية',
      'الانجليزية',
      'الإنكليزية',
      'creole',
      'créole',
      'kreyòl',
      'castellano',
      'castilian',
      'mandarin',
      'dari',
      'farsi',
      'kurdish',
      'الهولندية',
    ),
);

function nameOf(code: string, locale: string): string[] {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code)?.toLowerCase();
  return name === undefined ? [] : [name];
}

/** Is a bracket a list of languages? One that is known tells what the others are. */
export function areLanguages(text: string): boolean {
  const words = text.toLowerCase().split(/\s*[,،/]\s*|\s+(?:and|et|y|و)\s*/u);
  return words.some((word) => LANGUAGES.has(word) || LANGUAGES.has(`ال${word}`));
}

/** Is a stretch of a contact's line a heading, the kind of a number, a language, or where the post goes: nobody's name? */
export function namesNobody(piece: string): boolean {
  const words = piece.toLowerCase().split(/\s+(?:and|et|y|و(?=\p{L}{3}))\s*/u);
  return (
    COLUMN.test(piece) ||
    words.every((word) => WAY.test(word)) ||
    ADDRESS.test(piece) ||
    words.every((word) => LANGUAGES.has(word) || LANGUAGES.has(`ال${word}`))
  );
}
