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
const ACTIVE_ARABIC =
  /^و?(?:قدمت?|وفرت?|مولت?|خصصت?|تبرعت?|ساهمت?|أسهمت?)\s(?:كل من )?([^.؛:«»"“”]{2,160}?)\s(?:تمويلا|تمويلاً|تمويلًا|التمويل|الأموال|أموالا|المشروع|هذا المشروع|منحة|دعما ماليا|مبلغ|بمبلغ|في تمويل|[\d٠-٩])/u;

/** The list of those who gave the money, in a sentence that has them for its subject; null for any other sentence. */
export function findActiveDonors(sentence: string): string | null {
  for (const form of [...ACTIVE, ACTIVE_ARABIC]) {
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
