import { beginsAsOrganisation } from './begins-as-organisation';
import { findCountries } from './find-countries';
import { isFieldOfWork } from './field-of-work';
import { isOrganisationWord } from './name-words';

const ARTICLE = /^(?:(?:the|de la|le|la|les|el|los|las|du|des|del)\s+|(?:de )?l['’]\s?)(?=\p{L})/iu;
const LAST = /^(?:and|et|y|e|&|as well as|ainsi que|así como|و(?=\p{L}))\s*/iu;
const PIECES =
  /(\s*[,،]\s*(?:(?:and|et|y|e|&|as well as|ainsi que|así como)\s+|و(?=\p{L}))?(?:(?:de|by|from|par|por)\s(?=\p{Lu}))?|\s+(?:and|et|y|e|&|as well as|ainsi que|así como)\s+(?:(?:from|by|de|par|por)\s(?=\p{Lu}))?|\s+و(?=\p{L}))/iu;
/** What follows a list in its sentence: a clause of small letters after a comma, or a second verb after "and". */
const CLAUSE = /^(?!(?:the|le|la|les|el|los|las|du|des|del|de la)\s+\p{Lu}|(?:de\s)?[ld]['’]\p{Lu})\p{Ll}/u;
/** "and the communities themselves" names no donor. */
const OWN_MEANS =
  /^(?:the|los|las|les|el|la|le|its|su|sus|ses|their)\s(?!(?:mécénat\s|gouvernements?\s|gobiernos?\s|governments?\s|(?:empresa|compañía|société|entreprise|compagnie|company|firm|fondation|fundación|foundation|association|asociación|ville|ciudad|région|región|diócesis|diocèse)\s(?:de\s)?\p{Lu}))\p{Ll}/u;
/** "y cooperación técnica de Suiza", "and private donors in Spain": something else, from others. */
const ANOTHER_GIFT = /^\p{Ll}+(?:\s\p{Ll}+){0,4}\s(?:de|del|du|from|in)\s(?:(?:the|la)\s)?\p{Lu}/u;
/** "plus de 60 000 donateurs", "other partners" */
const OTHERS =
  /^(?:(?:from |de |d['’]|des )?(?:\p{Ll}+ )?(?:donors|donantes|donateurs|donatrices|individuals|particuliers|particulares|empresas|entreprises|partners|socios|partenaires)(?!\p{L})|(?:من )?(?:متبرعين|مانحين|شركاء|أفراد)(?!\p{L})|\d|plus d|more than|over |más de|some |plusieurs|varios|other|d['’]autres|otros|another)/u;
const SENTENCE =
  /^(?:is|was|are|were|will|has|have|aims|implemented|carried out|managed|run|led|mise? en|réalisée?|ejecutad[oa]|implementad[oa])\s/u;
/** "du peuple japonais" */
const OF_A_NATION =
  /^(?:du|de la|del|le|el|the)?\s?(?:peuple|gouvernement|pueblo|gobierno|people|government)\s\p{L}|^(?:مملكة|حكومة|دولة|جمهورية|سلطنة|إمارة|دوقية)\s/iu;
/** "KfW", "USAid": capitals in the middle of one word */
const MIXED_CASE = /^\p{Lu}\p{L}*\p{Ll}\p{L}*\p{Lu}\p{L}*$/u;
const OF_A_CITY =
  /^(?:City|Town|County|State|Province|Canton|Ville|Région|Ciudad|Región|Provincia)\s(?:of|de|du|del|d['’])/u;
const UNIT =
  /^(?:bureau|department|directorate|division|office|section|unit|direction|département|dirección|departamento)\b/iu;

/**
 * Parts a list of donors. Semicolons, where there are any, part the donors; else commas and "and" do, unless what
 * follows cannot stand alone ("Ministry of Health, Labour and Welfare", "Department of State, Bureau of Migration").
 *
 * @example
 * splitDonorList('Norway, the Ministry of Labour and Welfare and the European Union');
 * // ['Norway', 'the Ministry of Labour and Welfare', 'the European Union']
 */
export function splitDonorList(list: string): string[] {
  if (/[;؛]/u.test(list)) {
    const all = list.split(/\s*[;؛]\s*/u).map((part) => part.replace(LAST, ''));
    const clause = all.findIndex(
      (part, index) => index > 0 && (OWN_MEANS.test(part) || /^\p{Ll}+\s\p{Ll}/u.test(part)),
    );
    const parts = clause === -1 ? all : all.slice(0, clause);
    if (parts.length === 1) return splitAtCommas(parts[0] ?? '');
    const last = splitAtCommas(parts.at(-1) ?? '');
    return [
      ...parts.slice(0, -1),
      ...(LAST.test(list.split(/[;؛]\s*/u).at(-1) ?? '') ? [parts.at(-1) ?? ''] : last),
    ];
  }
  return splitAtCommas(list);
}

function splitAtCommas(list: string): string[] {
  const pieces = list.split(PIECES);
  const donors: string[] = [pieces[0] ?? ''];
  for (let index = 1; index < pieces.length; index += 2) {
    const [written, next] = [pieces[index] ?? '', pieces[index + 1] ?? ''];
    // "y de la cooperación": what leads to a small word belongs to it
    const link = /^\p{Ll}/u.test(next) ? (/(?<=\s)(?:de|by|from|par|por)\s$/iu.exec(written)?.[0] ?? '') : '';
    const separator = written.slice(0, written.length - link.length);
    const piece = `${link}${next}`;
    const comma = /^\s*[,،]\s*$/u.test(separator);
    const another = !comma && ANOTHER_GIFT.test(piece);
    if (OWN_MEANS.test(piece) && piece.split(' ').length <= 2) continue;
    if (SENTENCE.test(piece) || OTHERS.test(piece) || another || (comma && CLAUSE.test(piece))) break;
    if (OWN_MEANS.test(piece)) break;
    const closes =
      !comma && donors.length > 1 && isOrganisationWord(donors.at(-1)?.split(/\s+/u).at(-1) ?? '');
    if (closes && /^(?:\p{Lu}\S*\s?){1,4}$/u.test(piece)) donors.push(piece);
    else if (isOneName(donors.at(-1) ?? '', piece, comma))
      donors.push(`${donors.pop() ?? ''}${separator}${piece}`);
    else if (standsAlone(piece) && (comma || ARTICLE.test(piece) || !isFirstName(donors.at(-1) ?? '')))
      donors.push(piece);
    else donors.push(`${donors.pop() ?? ''}${separator}${piece}`);
  }
  return donors.map((donor) => donor.trim()).filter(Boolean);
}

/** "Oceanic and Atmospheric Administration", "Agencia para el Desarrollo y la Cooperación": an adjective, or a second field of work. */
function isOneName(before: string, piece: string, comma: boolean): boolean {
  if (comma || findCountries(piece).length > 0) return false;
  const words = before.replace(ARTICLE, '').split(/\s+/u);
  const isAdjective = words.length > 1 && /\p{L}{3}(?:ic|al|ary|ine|ean|ive)$/u.test(words.at(-1) ?? '');
  const [field = '', ...more] = piece.replace(ARTICLE, '').split(/\s+/u);
  return (
    (isAdjective && !ARTICLE.test(piece) && !words.some(isOrganisationWord)) ||
    ((words.some(isOrganisationWord) ||
      /^(?:Direction|Dirección|Directorate|Département)$/u.test(words[0] ?? '')) &&
      isFieldOfWork(field) &&
      !/^\p{L}/u.test(more[0] ?? ''))
  );
}

/** "Jane" of "Jane and John Example Foundation": one word that names neither a country nor a body. */
function isFirstName(donor: string): boolean {
  return (
    /^(?:the\s)?\p{Lu}\p{Ll}+$/u.test(donor.trim()) &&
    findCountries(donor).length === 0 &&
    !isOrganisationWord(donor)
  );
}

function standsAlone(piece: string): boolean {
  if (/^(?:the|le|la|les|el|los|las|du|des|del|de la)\s+\p{Lu}|^(?:de\s)?l['’]\p{Lu}/u.test(piece))
    return true;
  if (findCountries(piece)[0]?.start === 0) return true;
  if (OF_A_NATION.test(piece) || /^(?:le\s)?mécénat\s/u.test(piece)) return true;
  const name = piece.replace(ARTICLE, '');
  if (MIXED_CASE.test(name) || OF_A_CITY.test(name)) return true;
  if (UNIT.test(name)) return false;
  return (
    findCountries(name)[0]?.start === 0 ||
    name.split(/\s+/u, 5).some(isOrganisationWord) ||
    beginsAsOrganisation(name)
  );
}
