import { isOrganisationWord, isRoleWord } from './name-words';

/** "association Exemple", "empresa Ejemplo": a kind in small letters, then the name. */
const NAMED_BODY =
  /^(?:association|fondation|organisation|entreprise|société|collectif|syndicat|groupe|coopérative|asociación|fundación|organización|empresa|compañía|cooperativa|sindicato|colectivo)\s[«“"]?\p{Lu}/u;

/** "délégation de l’Union européenne", "ministerio de Salud": a kind in small letters, and of whom or what it is. */
const UNIT_OF_A_BODY =
  /^(?:[Mm]inistère|[Mm]inistry|[Mm]inisterio|[Aa]mbassade|[Ee]mbassy|[Ee]mbajada|[Dd]élégation|[Dd]elegation|[Dd]elegación|[Bb]ureau|[Oo]ffice|[Oo]ficina|[Mm]ission|[Mm]isión|[Gg]ouvernement|[Gg]overnment|[Gg]obierno|[Ss]ecrétariat|[Ss]ecretariat|[Ss]ecretaría|[Mm]airie|[Pp]réfecture|[Pp]arlement|[Pp]arliament|[Pp]arlamento)\s(?:(?:of|de|du|del|des)\s(?:(?:the|la|las|los)\s|l['’])?|d['’])\p{Lu}/u;

/** "Example General Hospital": a word that is an office elsewhere, between the name and the kind. */
function isOfName(words: readonly string[], index: number): boolean {
  return words[index] === 'General' && index > 0 && isOrganisationWord(words[index + 1] ?? '');
}

/** Does the first chunk, up to the next preposition or comma, have a kind of organisation or a short form in it? */
export function beginsAsOrganisation(text: string): boolean {
  const chunk = text.split(/\s(?:of|for|at|in|to|de|du|des|del|en|pour|para|à|aux?)\s|,/u)[0] ?? '';
  const words = chunk.split(/\s+/u);
  return (
    words.length <= 8 &&
    (words.some(isOrganisationWord) || NAMED_BODY.test(chunk) || UNIT_OF_A_BODY.test(text)) &&
    !words.some((word, index) => isRoleWord(word) && !isOfName(words, index)) &&
    !(text.split(/\s(?:and|et|y)\s/u)[1] ?? '').split(/\s+/u, 3).some(isRoleWord) &&
    (/^[\p{Lu}\p{Lo}]/u.test(chunk) || NAMED_BODY.test(chunk) || UNIT_OF_A_BODY.test(text))
  );
}
