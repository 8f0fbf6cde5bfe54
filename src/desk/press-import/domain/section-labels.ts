import { zoneOfCity } from './city-zones';
import { isDeskWord } from './name-words';
import { findDate } from './find-date';
import { readDateline } from './read-dateline';
import type { ImportLocale } from './types';

/** characters; longer lines are prose, not labels */
const LABEL_LENGTH = 80;
const LABEL_WORDS = String.raw`joint (?:press|news|media) (?:release|statement)|communiqu[ée] de presse conjoint|comunicado conjunto|بلاغ صحفي|for (?:immediate )?release|(?:daily |latest )?(?:press|news|media) (?:releases?|statements?|notes?|advisory|advisories|briefings?)|daily news|news|statement|communiqu[ée]s?(?: de presse)?|pour diffusion immédiate|diffusion immédiate|déclaration|(?:comunicado|nota)s?(?: (?:de|para la) prensa)?|noticias|actualités|para (?:su )?(?:publicación|difusión|divulgación) inmediata|بيان صحفي|بيانات صحفية|للنشر الفوري|خبر صحفي|بيان|تصريح صحفي`;
const RELEASE_LABEL = new RegExp(`^(?:${LABEL_WORDS})\\s*:?$`, 'iu');
const ANY_LABEL = new RegExp(`(?<![\\p{L}])(?:${LABEL_WORDS})(?![\\p{L}])`, 'giu');
/** What stands beside a label and a date: numbers of releases, times of day, short forms of days. */
const BESIDE_LABELS =
  /(?<![\p{L}\p{N}])(?:n[°ºo]\.?|no\.|num(?:ber|éro)?|ref\.?|(?:[A-Z]{1,6}[/-])?\d+(?:[/:.-](?:\d+|[A-Z]{1,6}))*(?:\s?[ap]\.?m\.?)?|(?:lun|mar|mi[eé]r?|jue|vie|s[aá]b|dom|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\.?|gmt|utc|h|hs|hrs?|du|del?|of|the)(?![\p{L}])/giu;
const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|background(?: (?:information|notes?))?|notes?|contexte|antecedentes|contexto|further background|further information|notes? (?:aux?|à la|à l['’]intention des|à l['’]attention des|pour les|de la) (?:rédactions?|rédacteurs?(?: en chef)?|éditeurs|journalistes)|informations complémentaires|notas? (?:para|a|al) (?:los |las |el )?(?:editor(?:es)?|redactor(?:es)?|redacci(?:ón|ones)|la redacción|periodistas)|nota editorial|ملاحظات? (?:إلى |لل)?(?:المحررين|للمحررين|محررين)|ملاحظات? للمحررين|ملاحظة للمحررين|ملاحظات? للصحفيين|ملاحظة إلى المحررين|خلفية|معلومات أساسية|معلومات عامة)\s*:?$/iu;
const ABOUT =
  /^(?:about|à propos|au sujet|acerca|sobre)(?:\s+(?:the|de|du|des|d['’]|el|la|del))?\s+\S.{0,70}$|^(?:à propos d['’]|نبذة عن|حول|لمحة عن)\s*\S.{0,70}$/iu;
const FURNITURE =
  /^(?:share|share this(?: page| article)?|related(?: (?:news|stories|articles|content|documents|links))?|tags?|topics|follow us|subscribe|newsletter|print|download|read more|latest news|privacy policy|terms of use|copyright|©.*|partager|à lire aussi|articles? liés?|suivez-nous|compartir|noticias relacionadas|síguenos|مشاركة|شارك|أخبار ذات صلة|تابعونا)(?:\s+(?:on|us|sur|en)\s.{1,20})?\s*:?$/iu;
const SITE_CONTROL =
  /^(?:skip to .{0,30}|aller au contenu.{0,20}|saltar al contenido.{0,20}|تخطي إلى المحتوى.{0,20}|toggle navigation|open menu|close menu|menu|search|rechercher?|buscar|بحث)$/iu;
const DATE_WORDS =
  /^(?:(?:published|posted|released|issued|date|updated)(?: on)?|as (?:of|at)|situation (?:as of|au)|publié(?:e)?(?: le)?|mis en ligne le|paru le|publicado(?: el)?|fecha|تاريخ(?: النشر)?|نشر(?: في)?|le|el|on|by|gmt|utc|at|à|a las|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|\+0\d00|[\s,،:.|()–-])*$/iu;

const NOTES_INLINE =
  /^(?:editors?['’]s? notes?|editor['’]s note|notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|notes? (?:aux?|à la|pour les) (?:rédactions?|rédacteurs|éditeurs|journalistes)|notas? (?:para|a|al) (?:los |la )?(?:editor(?:es)?|redactor(?:es)?|redacción)|ملاحظات? (?:إلى |لل)?(?:المحررين|للمحررين|محررين))\s*[:：]\s*(?=\S)/iu;

/** A paragraph about the organisation with its heading in the line: "À propos : …". */
export function isAboutParagraph(text: string): boolean {
  return /^(?:à propos(?: de nous)?|about(?: us)?|acerca de nosotros|quiénes somos|نبذة|من نحن)\s*[:：]\s\S/iu.test(
    text.slice(0, LABEL_LENGTH),
  );
}

/** Is the line a label such as "FOR IMMEDIATE RELEASE" or "Communiqué de presse"? */
export function isReleaseLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && RELEASE_LABEL.test(text);
}

/**
 * Is the line labels, numbers and an office's name, and no headline: "NOTA DE PRENSA N° 45-2023", "Example Council - Press
 * release", "COMMUNIQUÉ – POUR DIFFUSION IMMÉDIATE"?
 */
export function isLabelLine(line: string): boolean {
  const text = line.replace(/\s{3,}/gu, ' | ');
  if (text.length > LABEL_LENGTH) return false;
  if (RELEASE_LABEL.test(text) || isDeskLine(text) || ISSUED_BY.test(text)) return true;
  const parts = text.split(/\s*(?:[|•·:]|\s[-–—/]\s)\s*/u).filter(Boolean);
  const labelled = parts.some((part) => part !== unlabelled(part) && unlabelled(part) === '');
  return labelled && parts.every((part) => unlabelled(part).split(/\s+/u).length <= 4);
}

/** "Joint press release by the Example Agency and the Sample Fund" */
const ISSUED_BY = /^(?:joint )?(?:press|news|media) (?:release|statement) (?:by|of|from)\s/iu;

/** "Press and Information Team": a desk, and nothing else. */
function isDeskLine(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length > 1 &&
    words.every((word) => isDeskWord(word) || /^(?:and|&|et|y|de|la|of|the)$/iu.test(word))
  );
}

/** Does the line begin with "Press release:", its headline behind it? Gives the length of the label. */
export function findLabelBefore(text: string): number {
  const match = new RegExp(`^(?:${LABEL_WORDS})\\s*(?::|\\s[–—-]\\s|\\|)\\s*(?=\\S)`, 'iu').exec(text);
  return match && text.length - match[0].length >= 20 && /release|press|presse|prensa|صحفي/iu.test(match[0])
    ? match[0].length
    : 0;
}

/** A part of a line without labels, numbers and marks. */
function unlabelled(part: string): string {
  return part
    .replace(ANY_LABEL, ' ')
    .replace(BESIDE_LABELS, ' ')
    .replace(/[\s,،:;.()/–—-]+/gu, ' ')
    .trim();
}

/** The length of the heading that a paragraph of notes begins with ("Note to editors: …"); 0 for none. */
export function findNotesBefore(text: string): number {
  return NOTES_INLINE.exec(text.slice(0, LABEL_LENGTH))?.[0].length ?? 0;
}

/** Is the line a control of a web page rather than an entry of its menu ("Skip to main content")? */
export function isSiteControl(text: string): boolean {
  return text.length <= LABEL_LENGTH && SITE_CONTROL.test(text);
}

/** Does the line open the notes to editors? The line itself holds nothing else. */
export function isNotesHeading(text: string): boolean {
  return text.length <= LABEL_LENGTH && NOTES.test(text);
}

/** Does the line open the text about the organisation ("About UNHCR", "À propos de l’OMS")? */
export function isAboutHeading(text: string): boolean {
  return text.length <= LABEL_LENGTH && ABOUT.test(text) && !/[.!?]$/.test(text);
}

/** Is the line furniture of a web page's foot ("Share", "Related news")? */
export function isPageFurniture(text: string): boolean {
  return text.length <= LABEL_LENGTH && FURNITURE.test(text);
}

/** A line that is a date; `left` is what else a line of details ("3 May 2024 | Statement") holds. */
export interface DateLine {
  date: string;
  city: string | null;
  left: string[];
}

/**
 * The date of a line that holds nothing but a date, its label, and perhaps a city; or of a line of details parted by "|".
 *
 * @example
 * readDateLine('Published on 3 May 2024', 'en'); // { date: '2024-05-03', city: null, left: [] }
 */
export function readDateLine(text: string, locale: ImportLocale): DateLine | null {
  if (text.length > LABEL_LENGTH || !/[\d٠-٩]/u.test(text)) return null;
  const whole = readPlainDate(text, locale);
  if (whole) return whole;
  const parts = text.split(/\s*[|•·]\s*|\s+[-–—]\s+(?=\D)/u).filter(Boolean);
  if (parts.length === 1) return null;
  const dates = parts.map((part) => readPlainDate(part, locale));
  const found = dates.find((date) => date !== null);
  if (!found) return null;
  const left = parts.flatMap((part, index) => (dates[index] === null ? [part] : (dates[index]?.left ?? [])));
  const city = found.city ?? left.find((part) => zoneOfCity(part.split(',')[0] ?? '') !== null) ?? null;
  return { ...found, city, left: left.filter((part) => part !== city) };
}

function readPlainDate(text: string, locale: ImportLocale): DateLine | null {
  const found = findDate(text, locale);
  if (!found?.iso) return null;
  const beside = [text.slice(0, found.start), text.slice(found.end)].map((part) => part.trim());
  const around = beside.join(' ');
  if (DATE_WORDS.test(around)) return { date: found.iso, city: null, left: [] };
  const bare = unlabelled(around);
  if (bare === '' || DATE_WORDS.test(bare))
    return { date: found.iso, city: null, left: beside.filter((part) => /[\p{L}\d]/u.test(part)) };
  const alone = readDateline(text, locale);
  return alone?.rest === '' && alone.left.length <= 2
    ? { date: found.iso, city: alone.city, left: alone.left }
    : null;
}
