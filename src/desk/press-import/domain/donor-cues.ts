const EN = String.raw`(?:thanks to|made possible (?:by|through|with|thanks to)|through|with|by) (?:the )?(?:\p{L}+ )?(?:financial|generous|funding)(?: and \p{L}+)? ?(?:contributions?|support|assistance|backing|funding|aid)? (?:of|from|by|provided by)|(?:jointly |fully |partly |partially |co-?|generously )?(?:funded|financed|bankrolled|supported financially|financially supported) (?:by|with contributions from)|made possible (?:by|with|thanks to|through)(?: (?:the )?(?:support|funding|funds|contributions?|a (?:grant|contribution)) (?:of|from|by))?|(?:(?:financial )?(?:support|funding|contributions?)|a grant) (?:is|was|were|are|has been|have been|came|comes)? ?(?:provided by|from)|with (?:funding|funds|a grant) from|thanks its donors:?|donors (?:include|are)|donors:`;
const FR = String.raw`(?:grâce (?:au|aux|à l['’]|à la|à)|avec (?:le|l['’]|les|un)|rendu(?:e|s|es)? possible (?:par|grâce (?:au|aux|à l['’]|à la))) ?(?:généreu(?:x|se|ses)\s)?(?:soutiens?|appui|concours|contributions?|financements?|aide|don|dons)(?: (?:financi(?:er|ers|ère|ères)|généreu(?:x|se|ses)))?(?: (?:de la part )?(?:de l['’]|de la|du|des|de)| d['’])|(?:co)?financée?s? (?:conjointement |en partie |entièrement )?par|remercie(?:nt)? (?:ses|leurs) (?:donateurs|bailleurs(?: de fonds)?)\s?:?|soutenue?s? financièrement par|grâce à la générosité (?:de l['’]|de la|du|des|de|d['’])`;
const ES = String.raw`(?:gracias (?:al?|a la|a las|a los)|con (?:el|la|las)?) ?(?:generos[oa]s? )?(?:apoyo|respaldo|contribuci(?:ón|ones)|aportes?|aportaci(?:ón|ones)|financiaci[óo]n|financiamiento|ayuda|fondos|donaci(?:ón|ones))(?: (?:financier[oa]s?|económic[oa]s?|generos[oa]s?))? (?:de la|de los|del|de)|agradecen? (?:el apoyo )?(?:a sus|de sus) donantes\s?:?|(?:co)?financiad[oa]s? (?:conjuntamente )?por`;
const AR = String.raw`(?:تم|جرى|يتم) تمويل (?:(?!من\s)[\p{L}]+\s){1,5}من(?: قبل)?(?=\s)|بتمويل (?:مشترك |سخي )?من|بدعم (?:مالي |سخي ){1,2}(?:مقدم )?من|بفضل (?:المساهمات المالية|الدعم المالي|المساهمات السخية|التمويل|الدعم السخي)(?: المقدمة?)? من|(?:ال)?ممولة? من(?: قبل)?`;
const CUE = new RegExp(`(?<![\\p{L}])(?:(?:${EN}|${FR}|${ES})(?![\\p{L}])|(?:${FR})|${AR})`, 'giu');
/** Cues in which "support" may be of any kind: only with a word of money in them do they name donors. */
const MONEY =
  /financ|fund|donateur|bailleur|donante|econ[oó]m|generous|grant|donor|donors|don(?:s|ación|aciones)?\b|contribu|aport|possible|généreu|générosité|generos|fondos|money|تمويل|ممول|مالي|المساهمات|سخي/iu;

/**
 * Where a text begins to name those who paid: the offsets after "funded by", "with the financial support of", "financé
 * par", "con el apoyo financiero de", "بتمويل من" and their like. "With support from" alone is not about money.
 */
export function findDonorCues(text: string): number[] {
  return [...text.matchAll(CUE)].filter((cue) => MONEY.test(cue[0])).map((cue) => cue.index + cue[0].length);
}

/** Who comes before the verb: "Norway and Ireland provided the funding", "قدمت النرويج تمويلا". */
const ACTIVE = [
  /^(\p{Lu}[^.;:“”«»"]{2,160}?)\s(?:(?:have |has )?(?:provided|gave|contributed|put up) (?:the |most of the |generous )?(?:funding|funds|money|financing)|(?:have |has )?(?:financed|funded) (?:the|this|both)|(?:a|ont) (?:co)?financé|(?:co)?financ(?:ió|iaron|ian)|aport(?:ó|aron|an) (?:los )?(?:fondos|recursos))(?!\p{L})/u,
  /^و?(?:قدمت?|وفرت?|مولت?)\s([^.؛:«»"“”]{2,160}?)\s(?:تمويلا|تمويلاً|التمويل|الأموال|أموالا|المشروع|هذا المشروع|منحة)(?!\p{L})/u,
];

/** The list of those who gave the money, in a sentence that has them for its subject; null for any other sentence. */
export function findActiveDonors(sentence: string): string | null {
  for (const form of ACTIVE) {
    const list = form.exec(sentence)?.[1];
    if (list !== undefined) return list;
  }
  return null;
}
