import { hasContact, hasWay } from './has-contact';

/** characters; a sentence that tells whom to ask is not longer before the name */
const READ_LENGTH = 260;
/** What the press asks for, or who asks. */
const ASKED =
  /(?<!\p{L})(?:accredit\p{L}*|accrédit\p{L}*|acredit\p{L}*|regist(?:er|ration)|r\.?s\.?v\.?p\.?|attend(?:ance)?|inscri\p{L}+|présence|asistencia|presencia|seats?|press|media|journalists?|reporters?|interviews?|information|details|(?:e|i)nquir(?:y|ies)|quer(?:y|ies)|questions?|presse|médias?|journalistes?|renseignements?|entretiens?|informations?|prensa|medios|periodistas?|entrevistas?|información|consultas?)(?!\p{L})|الصحف|الإعلام|المعلومات|معلومات|التفاصيل|المقابلات|استفسار/iu;
const ASK = new RegExp(
  String.raw`^(?:[^@\d:]|\d{1,2}(?!\d)){0,220}?(?<!\p{L})(?:contact(?:ed|er|ez|ar|en|e)?|reach(?:ed)?|call|e-?mail|write to|(?:directed|addressed|sent|referred|(?:e|i)nquiries|queries|questions|requests) to|joindre|joints?|s['’]adresser à|adressées? à|appeler|écrire à|comuníquese con|comunicarse con|(?:póngase|ponerse) en contacto con|contactar|(?:register|book|confirm\p{L}*|r\.?s\.?v\.?p\.?|s['’]inscrire|s['’]accréditer|inscripci(?:ón|ones)|inscribirse|acreditarse|confirmar)(?:[^@\d:.]|\d{1,2}(?!\d)){0,40}?\s(?:with|to|at|auprès d[eu]|à|con|con|ante|a)|dirigir(?:se|las|los)? a|dirigid[ao]s a|escribir a|llamar a|(?:ال|بال|لل)(?:ا?تصال|تواصل)(?: (?:مع|ب|على))?)\s(?:(?:con|a|the|la|le|l['’]|el)\s)?`,
  'iu',
);

/**
 * A sentence that tells the press whom to ask: "Journalists can reach Jane Example at …", "Las consultas de los medios pueden
 * dirigirse a …". It has a way to reach somebody.
 */
export function readContactSentence(text: string): { label: string; rest: string } | null {
  if (text.length > 2 * READ_LENGTH || !hasWay(text)) return null;
  const match = ASK.exec(text);
  if (!match || !ASKED.test(match[0])) return null;
  const rest = text.slice(match[0].length).trim();
  return hasWay(rest) ? { label: match[0].trim(), rest } : null;
}

/** Words that labels of contacts are made of. */
const LABEL_WORD =
  /^(?:contacts?|contactos?|press|media|presse|médias?|prensa|medios|journalists?|journalistes|periodistas|reporters|interviews?|entrevistas?|entretiens?|information|informations?|información|requests?|solicitudes?|demandes?|(?:e|i)nquir(?:y|ies)|queries|consultas?|questions?|preguntas|further|more|general|office|officer|desk|service|attachée?|oficina|oficial|responsable|persona|personne|details|coordonnées|datos|for|to|the|and|of|or|pour|la|le|les|l['’]\S+|d['’]\S+|de|des|du|et|votre|vos|nos|notre|para|los|las|del|y|su|sus|con|chercheurs?|chercheuses?|scientifiques?|scientific|researchers?|investigador(?:a|es)?|científic[oa]s?|institutionnels?|institucional(?:es)?|corporate|relations|communications?|comunicación|comunicaciones|جه(?:ة|ات)|(?:ال|لل)?(?:ا?تصال|تواصل)|(?:ال|لل)صحاف(?:ة|يين)|الصحفي(?:ة)?|(?:ال|لل)إعلام(?:ية|ي|يين)?|مسؤولة?|المسؤولة?|مع|وسائل|لوسائل|الاستفسارات|للاستفسارات|والمقابلات|معلومات)$/iu;
/** One of these at least is among them. */
const LABEL_KEY =
  /(?<!\p{L})(?:contact|press|media|presse|médias?|prensa|medios|journalist|periodista|interview|entrevista)|الصحاف|الصحف|الإعلام|اتصال|تواصل/iu;

/** The name of a desk, "Press Office", and no label. */
const DESK = /(?<!\p{L})(?:office|desk|service|oficina)(?!\p{L})/iu;

/** A label in front of contacts, of the words of such labels alone: "For the media:", "Vos contacts presse", "للتواصل الصحفي:". */
export function readContactLabel(text: string): { label: string; rest: string } | null {
  const label = /^[^:：@\d.,،]{3,70}(?=\s?[:：]|$)/u.exec(text)?.[0].trim();
  if (label === undefined || !LABEL_KEY.test(label)) return null;
  const words = label.split(/\s+/u);
  if (words.length < 2 || words.length > 7 || !words.every((word) => LABEL_WORD.test(word))) return null;
  const isDesk = DESK.test(label);
  const rest = text
    .slice(label.length)
    .replace(/^\s?[:：]\s*/u, '')
    .trim();
  const colon = /^\s?[:：]/u.test(text.slice(label.length));
  if (isDesk) return hasWay(rest) ? { label: '', rest: text } : null;
  return rest === '' || (colon && hasContact(rest))
    ? { label: text.slice(0, text.length - rest.length).trim(), rest }
    : null;
}
