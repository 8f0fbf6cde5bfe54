/** "US$ 3 million", "5 millions de dollars", "the funding", "a grant": what one who pays gives. */
const SUM = String.raw`(?:(?:about|some|nearly|almost|over|up to|más de|unos|près de|plus de|environ) )?(?:[A-Z]{2,3}\s?)?[$€£¥]?\s?\d`;
const EN_OBJECT = String.raw`(?:(?:the |most of the |an? |generous |additional |initial |core )*(?:funding|funds|money|financing|grant|donation|contribution)|(?:an? )?(?:additional |further |initial )?${SUM})`;

/** Who comes before the verb: "Norway and Ireland provided the funding", "قدمت النرويج تمويلا". */
const ACTIVE = [
  String.raw`^(\p{Lu}[^.;:“”«»"]{1,160}?)(?<!\sen)\s(?:(?:ha(?:ve|s|d)|will|is|are|also|generously|jointly|both) ){0,3}(?:(?:provid|contribut|donat|pledg)(?:e|es|ed|ing)|gave|given|put up|committed) ${EN_OBJECT}`,
  String.raw`^(\p{Lu}[^.;:“”«»"]{1,160}?)\s(?:(?:ha(?:ve|s)|also|jointly|is|are) ){0,3}(?:co-?)?(?:financed|funded|financing|funding|funds|finances|finance|paid for|pays for|pay for) (?:the|this|both|its|their|most|half)`,
  String.raw`^(\p{Lu}[^.;:“”«»"]{1,160}?)(?<!\sen)\s(?:a|ont)(?: (?:également|aussi|notamment|conjointement))? (?:(?:co)?financé|(?:apporté|versé|donné|accordé|octroyé|alloué|contribué) ${SUM})`,
  String.raw`^(\p{Lu}[^.;:“”«»"]{1,160}?)(?<!\sen)\s(?:(?:co)?financ(?:e|ent|era|eront) (?:le|la|les|ce|cette|ces|l['’])|(?:apporte|verse)(?:nt|ra|ront)? ${SUM})`,
  String.raw`^(\p{Lu}[^.;:“”«»"]{1,160}?)(?<!\sen)\s(?:(?:también|además|conjuntamente) )?(?:(?:co)?financ(?:ió|iaron|iará|iarán)|(?:co)?financian? (?:el|la|los|las|este|esta)|(?:ha |han )?(?:aport|don)(?:ó|aron|an?|ará|arán|ado) (?:(?:los )?(?:fondos|recursos)|${SUM}))`,
].map((source) => new RegExp(`${source}(?!\\p{L})`, 'u'));
/** "thanked the Example Bank and Norway for the grant": who is thanked for money. */
const THANKED = [
  String.raw`(?<!\p{L})thank(?:s|ed|ing)?\s([^.;:“”«»"]{2,160}?)\sfor\s(?:the|its|their|a|his|her)\s(?:(?:generous|financial|initial)\s)*(?:grants?|funding|financing|loans?|donations?|money|financial|contributions?)`,
  String.raw`(?<!\p{L})remerci(?:e|ent|é|er|ant)\s([^.;:“”«»"]{2,160}?)\spour\s(?:le|la|les|son|sa|leurs?)\s(?:(?:généreu\p{L}+|précieu\p{L}+)\s)*(?:dons?|financements?|subventions?|prêts?|(?:soutien|appui|concours|contribution)\s(?:financi|généreu))`,
  String.raw`(?<!\p{L})agradec(?:e|en|ió|ieron)\sal?\s([^.;:“”«»"]{2,160}?)\s(?:por\s)?(?:el|la|los|su|sus)\s(?:financia\p{L}+|donaci\p{L}+|donativos?|subvenci\p{L}+|aportes?|(?:apoyo|respaldo)\s(?:financiero|económico))`,
].map((source) => new RegExp(source, 'u'));
const ACTIVE_ARABIC =
  /^و?(?:قدمت?|وفرت?|مولت?|خصصت?|تبرعت?|ساهمت?|أسهمت?)\s(?:كل من )?([^.؛:«»"“”]{2,160}?)\s(?:تمويلا|تمويلاً|تمويلًا|التمويل|الأموال|أموالا|المشروع|هذا المشروع|منحة|دعما ماليا|مبلغ|بمبلغ|في تمويل|[\d٠-٩])/u;

/** The work that is paid for, in Arabic behind who pays for it. */
const WORK = String.raw`(?:ال(?:برنامج|مشروع|مبادرة|حملة|دراسة|بحث|عملية|قافلة|أشغال|أعمال|مرحلة|تدريب|مركز|محطة|مسابقة)|هذ[اه])`;
/** "ويموّل الصندوق المشروع", "وتساهم فيه الوكالة بمليون" */
const ARABIC_FORMS = [
  String.raw`(?:^|[،؛]\s|\s)و?[يت]?م[\u064b-\u0652]*و[\u064b-\u0652]*ل[\u064b-\u0652]*ت?\s([^.،؛:«»"“”]{3,120}?)\s${WORK}(?!\p{L})`,
  String.raw`و?[يت]?[سأ]س?[\u064b-\u0652]*ا?ه[\u064b-\u0652]*م[\u064b-\u0652]*ت?\s(?:في[هـ]ا?|في تمويل[هـ]ا?)\s([^.،؛:«»"“”]{3,160}?)\sبـ?\s?(?:\d[\d,.]*|مليون|مبلغ|نحو|نصف|أكثر)\s?[^.،؛]{0,20}?(?=\sو|[.،؛]|$)`,
].map((source) => new RegExp(source, 'u'));

/** Those of whom an Arabic sentence says in its middle that they paid. */
export const findArabicPayers = (sentence: string): string[] =>
  /\p{Script=Arabic}/u.test(sentence)
    ? ARABIC_FORMS.flatMap((form) => form.exec(sentence.replace(SHARE, ' '))?.[1] ?? [])
    : [];

/** "… with 80 million and …": how much each of several gave */
const SHARE = /\sبـ?\s?\d[\d,.]*\s\S+\s(?=و\p{L}{3}\S*\s[^.،؛]*\sبـ?\s?\d)/gu;

/** The list of those who gave the money, in a sentence that has them for its subject; null for any other sentence. */
export function findActiveDonors(sentence: string): string | null {
  for (const form of [...ACTIVE, ...THANKED, ACTIVE_ARABIC]) {
    const list = form.exec(sentence)?.[1];
    if (list !== undefined) return list;
  }
  return null;
}

/** ", … and the Example Ministry, which contributed 6 million": one of a list, who gave the money. */
const BESIDE = new RegExp(
  String.raw`(?:^|[,;]\s|\s(?:and|et|y)\s)((?:(?:the|la|le|el)\s|l['’])?\p{Lu}[^,;.“”«»]{2,80}),\s(?:that|which|who|que|qui)\s(?:(?:has|ha|a) )?(?:contribut(?:ed|es)|provid(?:ed|es)|donat(?:ed|es)|gave|aport[óa]|aportado|apport[eé]|don[óa]|donné|vers[eé]) ${SUM}`,
  'u',
);

/** Who gave the money, told in a clause behind the name; null for no such clause. */
export function findDonorBeside(sentence: string): string | null {
  return BESIDE.exec(sentence)?.[1]?.replace(/^.*\s(?:and|et|y)\s(?=(?:the|la|le|el)\s|l['’])/u, '') ?? null;
}
