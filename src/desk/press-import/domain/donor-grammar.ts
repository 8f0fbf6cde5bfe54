/**
 * How texts say who paid, put together from the words of the trade in each language: what was given, how much of it, and from whom;
 * or the work, and by whom it was paid for. Sources of regular expressions, which match up to where the names begin.
 */

/** How much, for what, since when: what stands between what was given and its giver. */
const GAP = String.raw`(?:\s(?:[^.,;:“”«»"()]|[.,](?=\d)|\([^()]{1,30}\)){2,70}?)??`;

const EN_BY = String.raw`(?:provided|given|made|made available|awarded|granted|donated|contributed|received|secured) (?:by|from)`;
const EN_MONEY = String.raw`(?:grants?|awards?|funding|co-?funding|financing|co-?financing|donations?|gifts?|loans?|sponsorship|(?:financial|generous|funding)(?: and \p{L}+)? (?:support|assistance|backing|aid|help|contributions?)|contributions?(?= (?:of|worth|totall?ing) (?:[A-Z]{2,3}\s?)?[$€£¥]?\s?\d))`;
const EN_LED = String.raw`(?:with|through|thanks to|using|including|by|and)(?: the| an?| its| their| additional)*(?: \p{L}+){0,2}? (?:funds|money|contributions?|donations?|resources)`;
const EN = [
  String.raw`(?:co-?)?(?:funded|financed|bankrolled|underwritten|sponsored|donated|paid for|subsidi[sz]ed|(?<=, )matched|(?:supported|backed) financially|financially (?:supported|backed))(?: (?:jointly|in part|in full|partly|mainly|largely|entirely|principally|generously))? (?:by|with contributions from)`,
  String.raw`(?:${EN_MONEY}|${EN_LED})${GAP} (?:from|${EN_BY})(?: the (?=(?:government|people)s? of))?|${EN_MONEY} by`,
  String.raw`(?:with|through|by|thanks to) (?:the )?(?:kind )?(?:financial|generous|funding)(?: and \p{L}+)? ?(?:contributions?|support|assistance|backing|funding|aid|generosity) of`,
  String.raw`(?:received|secured|obtained) (?:[A-Z]{2,3}\s?)?[$€£¥]\s?\d[\d.,]*${GAP} from`,
  String.raw`made possible (?:by|with|through|thanks to|due to)(?: (?:the |an? |its )?(?:\p{L}+ ){0,3}?(?:support|funding|funds|generosity|contributions?|assistance|grants?|donations?|help|backing)${GAP} (?:of|from|by|${EN_BY}))?`,
  String.raw`(?:funding|financing|funds|money)${GAP} (?:came|comes?|has come|(?:was|is|were|are|has been|have been) provided) (?:from|by)`,
  String.raw`(?:costs?|expenses|bill)${GAP} (?:is|are|was|were|will be|being) (?:covered|met|borne|paid) by`,
  String.raw`(?:thanks|thanked) (?:its|our|the) (?:donors|funders)(?: including)?:?|(?:donors|funders)(?: to [^.,;:]{3,40}?)? (?:include|including|are|were)|(?:donors|funders|funded by)\s?:`,
  String.raw`(?:with|through|thanks to) (?:the )?(?:kind |additional |further )?(?:support|assistance|backing|help) (?:of|from|${EN_BY})|(?:contributions?|support)${GAP} from|(?:supported|backed) by`,
].join('|');

const FR_OF = String.raw`(?:(?:de la part |provenant |en provenance |issue?s? )?(?:de l['’]|de la |du |des |de |d['’])|(?:octroyé|accordé|versé|fourni|apporté|alloué|consenti|attribué)e?s? par )(?!(?:[A-Z]{2,3}\s?)?[$€£¥\d]|euros|dollars|francs|livres|couronnes)`;
const FR_GIFT = String.raw`(?:généreu(?:x|se|ses)\s)?(?:soutiens?|appuis?|concours|contributions?|(?:co)?financements?|aides?|dons?|subventions?|prêts?|dotations?|participations?|fonds|générosité|mécénat)(?: (?:financi(?:er|ers|ère|ères)|généreu(?:x|se|ses)|conjointe?s?))*`;
const FR_LED = String.raw`(?:grâce (?:à|au|aux)|avec|sur|outre|bénéfici(?:e|ent|é|era|eront|ant)|re[çc](?:u|oit|oivent|evra|evront)|possibles? (?:par|grâce (?:à|au|aux))|(?:et|ainsi qu['’]) ?(?:à|d['’]))(?: (?:aussi|également|notamment))?\s?(?:d['’]une? |une? |de l['’]|l['’]|d['’]|le |la |les |du |de la |des |de )?`;
const FR = [
  String.raw`(?:co-?)?(?:financé|subventionné|parrainé)e?s?(?: (?:conjointement|en partie|entièrement|intégralement|majoritairement|notamment|à (?:parts égales|hauteur de [^,;:]{1,30}?|\d+ ?%)))? par `,
  String.raw`(?:offerte?s?|prise?s? en charge|soutenue?s? financièrement) par `,
  String.raw`(?:soutenue?s?|appuyée?s?|alimentée?s?|abondée?s?) par `,
  String.raw`que (?:co)?finance(?:nt)? `,
  String.raw`remercie(?:nt)? (?:ses|leurs) (?:donateurs|bailleurs(?: de fonds)?)\s?:?|(?:bailleurs(?: de fonds)?|donateurs|financé par)\s?:`,
  String.raw`${FR_LED}${FR_GIFT}${GAP}\s${FR_OF}`,
  String.raw`(?:soutien|appui|concours|aide) financi(?:er|ère) ${FR_OF}`,
  String.raw`(?:une? (?:don|subvention|prêt|contribution|dotation)(?: (?:de|d['’])\s?\d[\d.,]*(?:\s(?:millions?|milliards?))?(?:\s(?:de\s|d['’])?(?:euros|dollars|francs(?: suisses| CFA)?))?(?:\s(?:US|américains))?)) ${FR_OF}`,
].join('|');

const ES_OF = String.raw`(?:(?:por parte |provenientes? |procedentes? )?(?:de la|de los|de las|del|de)|(?:otorgad|concedid|aportad|entregad|brindad|proporcionad|donad)[oa]s? por)(?!\s(?:(?:[A-Z]{2,3}\s?)?[$€£¥\d]|euros|dólares|pesos|francos|libras|soles|yenes|coronas))`;
const ES_GIFT = String.raw`(?:generos[oa]s? |valios[oa]s? )?(?:apoyo|respaldo|contribuci(?:ón|ones)|aportes?|aportaci(?:ón|ones)|(?:co)?financiaci[óo]n|(?:co)?financiamiento|ayudas?|fondos|recursos|donaci(?:ón|ones)|donativos?|patrocinio|subvenci(?:ón|ones)|préstamos?)(?: (?:financier[oa]s?|económic[oa]s?|generos[oa]s?|conjunt[oa]s?))*`;
const ES_LED = String.raw`(?!recib\p{L}+ fondos)(?:gracias (?:al?|a (?:la|las|los|una?))|con|mediante|y|recib(?:e|en|ió|ieron|irá|ido)|(?:cuentan?|cont(?:ó|aron)) con|posible (?:por|con|gracias (?:al?|a (?:la|las|los|una?))))\s(?:además |también |este año |en \d{4} |hasta ahora )?(?:(?:el|la|los|las|una?)\s)?`;
const ES = [
  String.raw`(?:co-?)?financiad[oa]s?(?: (?:conjuntamente|en parte|parcialmente|íntegramente|principalmente|(?:en|al) (?:un |su )?(?:\d[\d,.]* ?%|mayoría|totalidad)))? por`,
  String.raw`(?:donad|pagad|sufragad|costead|subvencionad|patrocinad)[oa]s? por`,
  String.raw`donaciones (?:de la|de los|del|de)`,
  String.raw`que (?:co)?financian?`,
  String.raw`agradecen? (?:el apoyo )?(?:a sus|de sus) donantes\s?:?|(?:donantes|financiado por)\s?:`,
  String.raw`${ES_LED}${ES_GIFT}${GAP} ${ES_OF}`,
  String.raw`(?:apoyo|respaldo) (?:financiero|económico) ${ES_OF}`,
  String.raw`una? (?:subvención|donación|donativo|ayuda|préstamo|aporte|contribución)${GAP} ${ES_OF}`,
].join('|');

/** An Arabic word with or without its vowel signs. */
const SPELT = (word: string): string => Array.from(word).join('[\u064b-\u0652]*') + '[\u064b-\u0652]*';
const AR_GAP = String.raw`(?: (?!من\s)[^ .،؛:]+){0,8}?`;
const AR = [
  String.raw`(?:تم|جرى|يتم) تمويل${AR_GAP} من(?: قبل)?(?=\s)`,
  String.raw`و?ب?(?:بفضل |على )?(?:ال)?(?:تمويل(?:ه|ها|هم)?|منحة|هبة|تبرع|قرض)${AR_GAP} من(?: قبل)?(?=\s)`,
  String.raw`من تمويل(?=\s)`,
  String.raw`م[\u064b-\u0652]?و[\u064b-\u0652]*ل[\u064b-\u0652]?ت?\s(?:(?!من\s)[\p{L}]+\s){1,4}من(?: قبل)?(?=\s)`,
  String.raw`بفضل (?:ال)?(?:مساهم(?:ة|ات)|دعم)${AR_GAP} من(?=\s)`,
  String.raw`و?(?:ب|ال)?دعما? (?:(?:مالي|سخي|مادي)ا? ){1,2}(?:مقدما? )?من`,
  String.raw`و?[تي]دعم(?: [^ .،؛:]+){1,3} ماليا(?: كل من)?`,
  String.raw`(?:ال)?ممولة? من(?: قبل)?`,
  String.raw`و?(?:[تي]?${SPELT('مول')}ت?|${SPELT('تبرع')}ت?\sب|[تي]تبرع\sب|${SPELT('قدم')}ت?|${SPELT('وفر')}ت?)(?:ه|ها|هما)(?=\s)(?! (?:في|من|إلى|على|أن|بأن|ال(?:وزير|رئيس|مدير|ممثل|سفير|ناطق|متحدث)))`,
  String.raw`و?مولت?(?: ال[^ .،؛:]+| هذ[اه] [^ .،؛:]+){1,2}`,
  String.raw`(?:لل|ال)جهات المانحة\s?:|(?:ال)?مانح(?:ين|يها|يه|ون|وها)[^.:،]{0,25}:`,
  String.raw`و?(?:بدعم|بمساهمة)(?: (?:مقدم|مقدمة|كريم|كريمة))? من`,
].join('|');

/** Where a text begins to name those who paid. */
export const DONOR_CUE = `(?<![\\p{L}])(?:(?:${EN}|${ES})(?![\\p{L}])|${FR}|(?:${AR})(?![\\p{L}]))`;

/** Words of money: a cue without any of them may be about support of any other kind. */
export const OF_MONEY =
  /financ|fund|gift|loan|subvention|prêt|donateur|bailleur|donante|econ[oó]m|generous|grant|award|particip|donor|don(?:s|ación|aciones|ativos?|ations?)?\b|contribu|aport|possible|posible|généreu|générosité|generos|fondos|recursos|money|donat|paid|underwr|sponsor|matched|costs?\b|expenses|bill\b|subsidi|dotation|mécénat|offert|en charge|subven|donad|pagad|sufrag|costead|patrocin|received|secured|obtained|parrain|préstamo|المانحة|مانح|تمويل|ممول|منحة|تبرع|هبة|قرض|مولت|تمول|يمول|م[\u064b-\u0652]?و[\u064b-\u0652]*ل|مالي|بفضل|سخي/iu;
