/** Optional Arabic vowel signs after each letter: "أكد" also finds "أكّد". */
function vocalised(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => Array.from(word).join('[\u064b-\u0652]?'))
    .join('|');
}

const ENGLISH = `said|says|say|adds|added|adding|states?|stated|notes?|noted|stress(?:es|ed)|explain(?:s|ed)|told|tells|emphasi[sz]e[sd]|remark(?:s|ed)|comment(?:s|ed)|declare[sd]|announce[sd]|warn(?:s|ed)|urge[sd]|recall(?:s|ed)|conclude[sd]|continue[sd]|underline[sd]|underscore[sd]|highlight(?:s|ed)|observe[sd]|affirm(?:s|ed)|acknowledge[sd]|insist(?:s|ed)|argue[sd]|reiterate[sd]|reaffirm(?:s|ed)|recount(?:s|ed)|wrote|writes|asked|replied|shared|pointed out|points out|called for|confirm(?:s|ed)|report(?:s|ed)|saying|noting|explaining`;
const FRENCH_PARTICIPLE = `déclaré|dit|ajouté|souligné|affirmé|expliqué|indiqué|précisé|rappelé|estimé|noté|conclu|poursuivi|insisté|averti|confié|commenté|observé|annoncé|fait savoir|témoigné|raconté|assuré|martelé|fait valoir|fait remarquer|mis en garde|salué`;
const FRENCH = `(?:l['’])?(?:a|ont|avait)(?:\\s(?:également|encore|aussi|par ailleurs|notamment|ensuite))?\\s(?:${FRENCH_PARTICIPLE})|déclare|ajoute|souligne|affirme|explique|indique|précise|rappelle|estime|conclut|poursuit|insiste|raconte|témoigne|confie|observe|assure|(?:se|s['’]est) (?:réjouit|réjouie?|félicite|félicitée?)|ajoutant|déclarant|soulignant`;
const SPANISH = `(?:ha\\s)?(?:dijo|dicho|afirmó|afirmado|señaló|señalado|añadió|añadido|agregó|agregado|declaró|declarado|explicó|explicado|indicó|indicado|destacó|destacado|subrayó|subrayado|manifestó|manifestado|expresó|expresado|aseguró|asegurado|comentó|comentado|recordó|concluyó|apuntó|advirtió|sostuvo|resaltó|enfatizó|puntualizó|precisó|relató|reiteró|insistió|informó|dice|afirma|señala|explica|añade|agrega|destaca|subraya|declara|indica|asegura|cuenta|comenta|recuerda|añadiendo|agregando|señalando)`;
const ARABIC = `[وف]?(?:${vocalised('قال قالت أضاف أضافت اضاف اضافت أوضح أوضحت أكد أكدت صرح صرحت ذكر ذكرت أشار أشارت شدد شددت أعلن أعلنت تابع تابعت لفت لفتت أفاد أفادت اعتبر اعتبرت يقول تقول يضيف تضيف بين بينت مضيفا مضيفة مؤكدا مؤكدة قائلا قائلة')})`;

/** A regular expression's source: the verbs that attribute words to somebody, as whole words, in the four languages. */
export const ATTRIBUTION_VERBS = `(?<![\\p{L}\\p{M}\\p{N}])(?:${ENGLISH}|${FRENCH}|${SPANISH}|${ARABIC})(?![\\p{L}\\p{M}\\p{N}-])`;

/** The same for "according to", "selon", "según", "وفقا ل". */
export const ACCORDING_TO = `(?<![\\p{L}\\p{N}])(?:according to|in the words of|selon|d['’]après|pour reprendre les mots de|según|de acuerdo con|en palabras de|وفق[اً]{1,2}\\s+ل|بحسب|حسب)\\s?`;

/** Subjects that name nobody: pronouns, inverted or not, alone in an attribution. */
export const PRONOUN =
  /^(?:he|she|they|it|i|we|il|elle|ils|elles|él|ella|ellos|ellas|هو|هي)?(?:\s+(?:also|further|then|later|both|également|también|además|أيضا|أيضاً))?$/iu;
