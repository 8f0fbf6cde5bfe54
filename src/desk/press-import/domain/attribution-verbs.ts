/** Optional Arabic vowel signs after each letter: "أكد" also finds "أكّد". */
function vocalised(words: string): string {
  return words
    .trim()
    .split(/\s+/u)
    .map((word) => Array.from(word).join('[\u064b-\u0652]?'))
    .join('|');
}

const ENGLISH = `said|says|say|adds|added|adding|states?|stated|notes?|noted|stress(?:es|ed)|explain(?:s|ed)|told|tells|emphasi[sz]e[sd]|remark(?:s|ed)|comment(?:s|ed)|declare[sd]|announce[sd]|warn(?:s|ed)|urge[sd]|recall(?:s|ed)|conclude[sd]|continue[sd]|underline[sd]|underscore[sd]|highlight(?:s|ed)|observe[sd]|affirm(?:s|ed)|acknowledge[sd]|insist(?:s|ed)|argue[sd]|reiterate[sd]|reaffirm(?:s|ed)|recount(?:s|ed)|wrote|writes|asked|replied|shared|pointed out|points out|called for|confirm(?:s|ed)|report(?:s|ed)|saying|noting|explaining|recalls|lament(?:s|ed)|vow(?:s|ed)|pledge[sd]?|caution(?:s|ed)|welcome[sd]|exclaim(?:s|ed)|regret(?:s|ted)|joked|quipped|predict(?:s|ed)|promise[sd]|demand(?:s|ed)|opined|mused`;
const FRENCH_PARTICIPLE = `déclaré|dit|ajouté|souligné|affirmé|expliqué|indiqué|précisé|rappelé|estimé|noté|conclu|poursuivi|insisté|averti|confié|commenté|observé|annoncé|fait savoir|témoigné|raconté|assuré|martelé|fait valoir|fait remarquer|mis en garde|salué|regretté|plaidé|reconnu|renchéri|confirmé|résumé|prévenu|détaillé|plaisanté|lancé|écrit|répondu|promis|réagi|déploré|dénoncé|exhorté|appelé|réclamé|espéré|suggéré|avoué|admis|constaté|soutenu|réaffirmé|réitéré|exprimé|alerté|tranché|glissé|soufflé|soupiré|murmuré|recommandé|demandé|proposé|encouragé|nuancé|tempéré`;
const FRENCH = `(?:l['’])?(?:a|ont|avait)(?:\\s(?:également|encore|aussi|par ailleurs|notamment|ensuite))?\\s(?:${FRENCH_PARTICIPLE})|déclare|ajoute|souligne|affirme|explique|indique|précise|rappelle|estime|conclut|poursuit|insiste|raconte|résume|dit|sourit|regrette|plaide|reconnaît|renchérit|confirme|prévient|détaille|lance|répond|écrit|déplore|dénonce|se souvient|témoigne|confie|observe|assure|(?:se|s['’]est) (?:réjouit|réjouie?|félicite|félicitée?)|ajoutant|déclarant|soulignant`;
const SPANISH = `(?:ha\\s)?(?:dijo|dicho|afirmó|afirmado|señaló|señalado|añadió|añadido|agregó|agregado|declaró|declarado|explicó|explicado|indicó|indicado|destacó|destacado|subrayó|subrayado|manifestó|manifestado|expresó|expresado|aseguró|asegurado|comentó|comentado|contado|pedido|recalcado|insistido|advertido|concluido|recordado|admitido|reconocido|celebrado|lamentado|defendido|apuntado|resumido|relatado|recordó|concluyó|apuntó|advirtió|sostuvo|resaltó|enfatizó|puntualizó|sostiene|lamentó|lamenta|reconoció|reconoce|valoró|valora|confirmó|confirma|remarcó|remarca|opinó|opina|contó|pidió|pide|exclamó|celebró|celebra|denunció|denuncia|reclamó|reclama|bromeó|resumió|resume|advierte|sugirió|admitió|admite|respondió|responde|prometió|promete|aclaró|aclara|ratificó|recalcó|recalca|acotó|adelantó|anunció|alertó|alerta|detalló|detalla|exhortó|instó|consideró|considera|escribió|reveló|reafirmó|reiteró|subrayó|concluye|insiste|reivindicó|precisó|relató|reiteró|insistió|informó|dice|afirma|señala|explica|añade|agrega|destaca|subraya|declara|indica|asegura|cuenta|comenta|recuerda|añadiendo|agregando|señalando)`;
const ARABIC = `[وف]?(?:${vocalised('قال قالت حكى حكت يحكي تحكي يتذكر تتذكر وجه وجهت حيا حيت أضاف أضافت اضاف اضافت أوضح أوضحت أكد أكدت صرح صرحت ذكر ذكرت أشار أشارت شدد شددت أعلن أعلنت تابع تابعت لفت لفتت أفاد أفادت اعتبر اعتبرت يقول تقول يضيف تضيف بين بينت مضيفا مضيفة مؤكدا مؤكدة قائلا قائلة حذر حذرت يحذر تحذر أعرب أعربت عبر عبرت كشف كشفت اختتم اختتمت ختم ختمت رأى رأت نوه نوهت نبه نبهت دعا دعت طالب طالبت ناشد ناشدت تساءل تساءلت علق علقت رد ردت كتب كتبت وصف وصفت أبدى أبدت جدد جددت استطرد أردف أردفت يؤكد تؤكد يوضح توضح يرى ترى لخص لخصت استدرك اعترف اعترفت وعد وعدت رحب رحبت أقر أقرت شرح شرحت روى روت يروي تروي حكى حكت مشيرا مشيرة موضحا موضحة محذرا محذرة مضيفة')})`;

/** A regular expression's source: the verbs that attribute words to somebody, as whole words, in the four languages. */
export const ATTRIBUTION_VERBS = `(?<![\\p{L}\\p{M}\\p{N}])(?:${ENGLISH}|${FRENCH}|${SPANISH}|${ARABIC})(?![\\p{L}\\p{M}\\p{N}-])`;

/** The same for "according to", "selon", "según", "وفقا ل". */
export const ACCORDING_TO = `(?<![\\p{L}\\p{N}])(?:according to|in the (?:view|opinion|words) of|de l['’]avis (?:de|du|d['’])|à en croire|a juicio de|en opinión de|selon|d['’]après|pour reprendre les mots de|según|de acuerdo con|en palabras de|و?وفق[اً]{1,2}\\s+ل|و?طبق[اً]{1,2}\\s+ل|و?بحسب|و?حسب)\\s?`;

/** Subjects that name nobody: pronouns, inverted or not, alone in an attribution. */
export const PRONOUN =
  /^(?:he|she|they|it|i|we|il|elle|ils|elles|él|ella|ellos|ellas|هو|هي|(?:the|el|la|le) (?:mandatari[oa]|funcionari[oa]|jerarca|edil|official|politician|líder|dirigeante?|intéressée?|galardonad[oa])(?: \p{Ll}+)?)?(?:\s+(?:also|further|then|later|both|également|también|además|أيضا|أيضاً))?$/iu;

/** "These were the words with which X opened …": whose the quotation before it was. */
export const INTRODUCES_SPEAKER =
  /^(?:th(?:ese|ose) (?:were|are) the words|with th(?:ese|ose) words|so said|thus|that is how|it was with these words|c['’]est (?:ainsi|en ces termes|par ces mots|avec ces mots)|ce sont les mots|par ces mots|avec ces mots|en ces termes|ainsi|así|con estas palabras|estas fueron las palabras|de esta forma|بهذه الكلمات|بهذه العبارات?|هكذا|هذا ما)(?!\p{L})/iu;
