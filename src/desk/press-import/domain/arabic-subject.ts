import { splitArabicOfficer } from './arabic-officer';
import { EVERY_VERB, isPronoun, VERB_FIRST, withoutAdverb } from './attribution-words';
import { isRoleWord } from './name-words';
import { isPersonName } from './person-name';

/** Behind a name: when and where it was said. */
const ARABIC_CIRCUMSTANCE =
  /(?<=^\S+(?:\s\S+){0,9})\s(?:(?:خلال|أثناء|أمام|عقب|على هامش)\s|لدى\s\p{L}+(?:ه|ها|هم)(?!\p{L})|في (?:الاحتفال|الحفل|حفل|افتتاح|الافتتاح|ختام|الجلسة|كلمة|كلمت|تصريح|بيان|حديث|مؤتمر|لقاء|مداخل|تغريد|منشور|مقابل|اتصال)).*$/u;

/** "saying", "adding", behind the verb of the sentence */
const PARTICIPLE = /^(?:قائل|لافت|داعي|كاشف|ساخر|م\p{L}{2,6}[اة]$)/u;

/** "to the Example Watch", behind who told it; "the project", behind who welcomed it */
const LISTENER =
  /\s(?:ل(?:منظمة|وكالة|صحيفة|قناة|موقع|شبكة|مجلة|إذاعة|تلفزيون|مراسل|ـ?\s?[(«"])|ب\p{L}{3,})/gu;

/** "to the press" */
const TO_THE_PRESS = /\s(?:للصحافة|للصحفيين|للإعلاميين|لوسائل الإعلام)(?:\s.*)?$/u;

/** An office and a name, which a definite word closes, and up to two words behind them. */
function endsName(told: string, whole: string): boolean {
  const words = told.split(/\s+/u);
  return (
    words.length > 3 &&
    isRoleWord(words[0] ?? '') &&
    (words.at(-1) ?? '').startsWith('ال') &&
    whole.split(/\s+/u).length - words.length <= 2
  );
}

function withoutObject(whole: string): string {
  const subject = whole.replace(TO_THE_PRESS, '');
  const ends = [...subject.matchAll(LISTENER)].map(({ index }) => subject.slice(0, index));
  return ends.find((told) => splitArabicOfficer(told) !== null || endsName(told, subject)) ?? subject;
}

/** "in charge of": an office that goes on */
const IN_CHARGE = /^(?:ال)?(?:مسؤول|مدافع|متحدث|ناطق|باحث)ة?\s(?:عن|ب)/u;

/** What was said, as the sentence reports it: "… to the fact that …" */
const REPORTED = /(?:\s(?:إلى|على|عن|من))?\s(?:أن|إن|بأن|أنه|أنها|بأنه|بأنها)\s.*$/su;

/** Without when and where it was said. */
export const withoutCircumstance = (text: string): string => text.replace(ARABIC_CIRCUMSTANCE, '');

/** "وأعربت ليلى مثال، رئيسة الصندوق، عن أسفها قائلة": the verb first, then the speaker up to what is said of the words. */
export function arabicSubject(clause: string): string {
  const about = /^(?:و)?أما\s(.+?)[،,]?\s(?:فقد\s)?ف\p{L}{2,}$/u.exec(clause)?.[1];
  if (about !== undefined) return about;
  const verbs = [...clause.matchAll(EVERY_VERB)];
  const first = verbs[0];
  if (first === undefined) return '';
  if (PARTICIPLE.test(first[0]))
    return withoutObject(
      clause
        .slice(0, first.index)
        .trim()
        .replace(/^[وف]?(?:من (?:جانب|جهت|ناحيت)ها?ه?|بدورها?ه?|بدوره)\s*[،,]\s*/u, '')
        .replace(/^\S+\s+/u, '')
        .replace(/[،,]$/u, ''),
    );
  const start = first.index + first[0].length;
  const rest = clause.slice(start).trim();
  if (rest === '') return behindOtherVerb(clause.slice(0, first.index));
  if (/^(?:أن|إن|بأن|أنه|أنها|بأنه)\s/u.test(rest)) return '';
  const parts = clause
    .slice(start, verbs[1]?.index)
    .trim()
    .replace(REPORTED, '')
    .split(/\s*[,،]\s*/u)
    .map((part) =>
      part
        .replace(/^و?(?:[تي]دعى|اسمها?)\s/u, '')
        .replace(ARABIC_CIRCUMSTANCE, '')
        .replace(
          /\s(?:من|عن|على|إلى|أن|إن|كلمته|كلمتها|حديثه|حديثها|بالقول|بقوله|بقولها)(?:\s.*)?$/u,
          (tail, at: number) =>
            at > 3 && !/^\s(?:على|إلى|من)\s/u.test(tail) && !IN_CHARGE.test(part) ? '' : tail,
        ),
    );
  const kept = parts.filter(
    (part, index) =>
      index === 0 || !/^(?:في|عن|على|من|خلال|أثناء|بعد|قبل|إن|أن|قائل)(?!\p{L}{3})/u.test(part),
  );
  const subject = withoutObject(kept.join('، ').trim());
  return isPronoun(withoutAdverb(subject)) ? '' : withoutAdverb(subject);
}

/** "من جهتها ثمنت جين مثال، المديرة، دعم … وقالت": the subject of the first verb, which no list has, if it is somebody; else ''. */
function behindOtherVerb(clause: string): string {
  const [lead = '', ...more] = clause
    .trim()
    .replace(/^[وف]?(?:من (?:جانب|جهت|ناحيت)ها?ه?|بدورها?ه?|في (?:هذا|هذه) \S+)\s*[،,]?\s*/u, '')
    .split(/\s*[،,]\s*/u);
  const subject = withoutObject(lead.replace(/^\S+\s+/u, ''));
  const name = subject.replace(/^(?:السيدة?|الدكتورة?|المهندسة?|الأستاذة?)\s/u, '');
  if (!isPersonName(name) && splitArabicOfficer(subject) === null) return '';
  return [subject, ...more.slice(0, 1).filter((part) => part.split(/\s+/u, 3).some(isRoleWord))].join('، ');
}

/** Who said what a sentence reports ("وأوضح … أن …"): for a "she" in the next; '' for nobody. */
export function reporterIn(sentence: string): string {
  const about = /^أما\s(.+?)\s(?:فقد\s)?ف\p{L}{2,}/u.exec(sentence)?.[1];
  if (about !== undefined) return about;
  return /^\p{Script=Arabic}/u.test(sentence) && VERB_FIRST.test(sentence)
    ? arabicSubject(sentence.split(/\s(?:أن|إن|بأن|أنه|أنها|بأنه)\s/u)[0] ?? '')
    : '';
}
