import { readContactLabel, readContactSentence } from './contact-sentence';
import { hasContact } from './has-contact';

/** characters; a heading stands at the beginning of its line */
const READ_LENGTH = 260;
const VERB = String.raw`(?:(?:get in touch with|contact(?:er|ez|ar|e|en)?)(?:\s(?:an?|à|con|al)(?=[\s:]))?(?:\s(?:the|la|le|el)(?=\s))?|reach(?: out to)?|write to|call|e-?mail|s['’]adresser à|escrib[ae](?: a)?|comunicarse con|póngase en contacto con|يرجى (?:الاتصال|التواصل)(?: (?:بـ?|مع))?|الاتصال (?:بـ?|مع)|التواصل مع)`;
const HEADINGS = [
  String.raw`for (?:any )?(?:more|further|additional|all)?\s?(?:media|press)?\s?(?:information|interviews?|details|enquir(?:y|ies)|inquir(?:y|ies)|quer(?:y|ies)|questions|requests)[^.:@]{0,60}?(?:,?\s*(?:please\s+)?${VERB}\s*:?|:|$)`,
  String.raw`(?:(?:pour|afin) (?:d['’]obtenir |en savoir )?(?:plus|davantage|de plus amples|toute|tout|obtenir)|plus d['’]informations?|informations? (?:presse|complémentaires)|renseignements|demandes? d['’]interviews?)[^.:@]{0,70}?(?:,?\s*(?:veuillez\s+|prière de\s+|merci de\s+)?${VERB}\s*:?|:|$)`,
  String.raw`(?:para (?:obtener |solicitar |recibir |concertar )?(?:más|mayor|mayores|toda|cualquier|consultas|entrevistas)|más información|mayores informes)[^.:@]{0,60}?(?:,?\s*(?:por favor,?\s+|sírvase\s+|puede\s+)?${VERB}\s*:?|:|$)`,
  String.raw`(?:لل?مزيد من|لمزيد من|للاستفسار|للحصول على)[^.:@]{0,60}?(?:[،,]?\s*${VERB}\s*:?|:|$)`,
  String.raw`(?:media|press|news|communications?|interview|public relations) (?:contacts?|enquir(?:y|ies)|inquir(?:y|ies)|queries|requests|office contacts?|information contacts?)(?: (?:details|information|persons?))?(?: for (?:the )?(?:media|press|journalists))?\s*(?::|[–—-]\s|$)`,
  String.raw`contacts?(?: (?:details|information|us|persons?|for (?:the )?(?:media|press)|presse|médias?|médiatiques?|(?:pour|avec) (?:la |les )?(?:presse|médias|journalistes)|de prensa|para (?:la )?prensa|de medios))?(?: et médias)?\s*(?::|[–—-]\s|$)`,
  String.raw`(?:relations (?:avec la )?presse|relations médias|coordonnées(?: (?:presse|de contact))?|(?:información|datos|personas?) de contacto|contactos?(?: (?:de|para|con) (?:el |la |los )?(?:prensa|medios|periodistas)(?: de comunicación)?)?)\s*(?::|$)`,
  String.raw`(?:please )?contact\s*:`,
  String.raw`(?:adresses? (?:pour|de)|atención a(?: los)?) (?:[^.:@\d]{0,30}\s)?(?:questions|presse|médias|medios|prensa)(?: de comunicación)?\s*(?::|$)`,
  String.raw`contact(?:o|os|s)?\s(?:para|for|pour|de)\s[^.:@\d]{3,40}:`,
  String.raw`(?:enquiries|inquiries)\s*(?::|$)`,
  String.raw`(?:informations?|renseignements)\s*:`,
  String.raw`para contactar(?: con| a)?[^.:@]{0,50}:`,
  String.raw`contact(?:o|s|os)?(?: de| con)? (?:prensa|presse|medios|médias)(?:\s[\p{L}&’'-]+){1,4}\s*(?::|$)`,
  String.raw`(?:press|media|presse|médias|prensa|medios|الصحافة|الإعلام)\s*[:：]`,
  String.raw`(?:saludos(?: cordiales)?|atentamente|cordialement|bien cordialement|(?:best|kind|warm) regards|(?:yours )?sincerely|مع (?:أطيب |خالص )?(?:التحية|التحيات|تحياتنا))\s*(?:[,،.:]|$)`,
  String.raw`(?:ال|لل)(?:ا?تصال|تواصل) ?(?:ب|مع )[^:@\d]{3,40}\s*:`,
  String.raw`(?:جه(?:ة|ات) الاتصال|معلومات الاتصال|للاتصال|للتواصل(?: الإعلامي)?|الاتصال|لوسائل الإعلام|الاتصال الإعلامي|جه(?:ة|ات) (?:ال)?اتصال(?: (?:ال)?إعلامية?)?|معلومات التواصل|للتواصل مع (?:وسائل )?الإعلام|المسؤول(?:ة)? الإعلامي(?:ة)?)\s*(?::|$)`,
].map((source) => new RegExp(`^${source}`, 'iu'));

/** How all headings begin; most lines do not, and are not looked at further. */
const MAY_BE_HEADING =
  /^(?:for|enquir|inquir|saludos|atentam|cordial|bien cord|best|kind|warm|yours|sincere|pour|afin|para|más|mayores|media|médias|medios|press|prensa|news|comm|contact|coordonn|relations|service|informations?|información|datos|persona|plus|renseign|demande|interview|adresse|atención|public|please|الصح|الإع|لل|لم|جه|مع|الات|المس|لو|للا)/iu;

/**
 * Reads a line that opens the contacts: "For more information, please contact:", "Contacts presse", "Para más
 * información", "للمزيد من المعلومات".
 *
 * @returns what stands in the line after the heading ('' for none), or null when the line is no such heading
 * @example
 * readContactHeading('Media contact: Jane Example'); // { label: 'Media contact:', rest: 'Jane Example' }
 */
export function readContactHeading(text: string): { label: string; rest: string } | null {
  if (!MAY_BE_HEADING.test(text)) return readContactLabel(text) ?? readContactSentence(text);
  const head = text.slice(0, READ_LENGTH);
  for (const heading of HEADINGS) {
    const match = heading.exec(head);
    if (!match || (match[0].length === head.length && head.length < text.length)) continue;
    const rest = text.slice(match[0].length).trim();
    const plainLabel = /(?:information|details|información|informations?|المعلومات)\s*$/iu.test(match[0]);
    if (rest === '' ? match[0].length <= 120 : !plainLabel && hasContact(rest))
      return { label: match[0].trim(), rest };
  }
  return readContactLabel(text) ?? readContactSentence(text);
}
