import { findDate } from './find-date';
import { readDateline } from './read-dateline';
import type { ImportLocale } from './types';

/** characters; longer lines are prose, not labels */
const LABEL_LENGTH = 80;
const RELEASE_LABEL =
  /^(?:for immediate release|(?:press|news|media) (?:releases?|statement|note|advisory)|news|statement|communiqu[ée]s?(?: de presse)?|pour diffusion immédiate|(?:comunicado|nota)s? (?:de|para la) prensa|para (?:su )?(?:publicación|difusión) inmediata|بيان صحفي|بيانات صحفية|للنشر الفوري|خبر صحفي)\s*:?$/iu;
const NOTES =
  /^(?:notes? (?:to|for) (?:the )?editors?|editors?['’]? notes?|background(?: information)?|notes? (?:aux|à l['’]intention des) (?:rédactions?|rédacteurs|éditeurs|journalistes)|notas? (?:para|a) (?:los )?(?:editores|redactores|la redacción)|nota editorial|ملاحظات? (?:إلى |لل)?(?:المحررين|للمحررين|محررين)|ملاحظات? للمحررين)\s*:?$/iu;
const ABOUT =
  /^(?:about|à propos|au sujet|acerca|sobre)(?:\s+(?:the|de|du|des|d['’]|el|la|del))?\s+\S.{0,70}$|^(?:à propos d['’]|نبذة عن|حول|لمحة عن)\s*\S.{0,70}$/iu;
const FURNITURE =
  /^(?:share|share this(?: page| article)?|related(?: (?:news|stories|articles|content|documents|links))?|tags?|topics|follow us|subscribe|newsletter|print|download|read more|latest news|privacy policy|terms of use|copyright|©.*|partager|à lire aussi|articles? liés?|suivez-nous|compartir|noticias relacionadas|síguenos|مشاركة|شارك|أخبار ذات صلة|تابعونا)(?:\s+(?:on|us|sur|en)\s.{1,20})?\s*:?$/iu;
const SITE_CONTROL =
  /^(?:skip to .{0,30}|aller au contenu.{0,20}|saltar al contenido.{0,20}|تخطي إلى المحتوى.{0,20}|toggle navigation|open menu|close menu|menu|search|rechercher?|buscar|بحث)$/iu;
const DATE_WORDS =
  /^(?:(?:published|posted|released|issued|date|updated)(?: on)?|publié(?:e)?(?: le)?|mis en ligne le|paru le|publicado(?: el)?|fecha|تاريخ(?: النشر)?|نشر(?: في)?|le|el|on|by|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|[\s,،:.|()–-])*$/iu;

/** Is the line a label such as "FOR IMMEDIATE RELEASE" or "Communiqué de presse"? */
export function isReleaseLabel(text: string): boolean {
  return text.length <= LABEL_LENGTH && RELEASE_LABEL.test(text);
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
  const parts = text.split(/\s*[|•·]\s*/u).filter(Boolean);
  const dates = parts.map((part) => readPlainDate(part, locale));
  const found = dates.find((date) => date !== null);
  return found ? { ...found, left: parts.filter((_part, index) => dates[index] === null) } : null;
}

function readPlainDate(text: string, locale: ImportLocale): Omit<DateLine, 'left'> | null {
  const found = findDate(text, locale);
  if (!found?.iso) return null;
  const around = `${text.slice(0, found.start)} ${text.slice(found.end)}`;
  if (DATE_WORDS.test(around)) return { date: found.iso, city: null };
  const alone = readDateline(text, locale);
  return alone?.rest === '' && alone.left.length === 0 ? { date: found.iso, city: alone.city } : null;
}
