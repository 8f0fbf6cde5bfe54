import { findCountries } from './find-countries';
import { isOrganisationWord } from './name-words';

const ARTICLE = /^(?:(?:the|de la|le|la|les|el|los|las|du|des|del)\s+|(?:de )?l['’]\s?)(?=\p{L})/iu;
const LAST = /^(?:and|et|y|as well as|ainsi que|así como|و(?=\p{L}))\s*/iu;
const PIECES =
  /(\s*[,،]\s*(?:(?:and|et|y)\s+|و(?=\p{L}))?|\s+(?:and|et|y|as well as|ainsi que|así como)\s+|\s+و(?=\p{L}))/iu;
/** What follows a list in its sentence: a clause of small letters after a comma, or a second verb after "and". */
const CLAUSE = /^(?!(?:the|le|la|les|el|los|las|du|des|del|de la)\s+\p{Lu}|(?:de\s)?[ld]['’]\p{Lu})\p{Ll}/u;
/** "and the communities themselves" names no donor. */
const OWN_MEANS = /^(?:the|los|las|les|el|la|le|its|su|sus|ses|their)\s\p{Ll}/u;
const SENTENCE =
  /^(?:is|was|are|were|will|has|have|aims|implemented|carried out|managed|run|led|mise? en|réalisée?|ejecutad[oa]|implementad[oa])\s/u;
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
    const parts = list.split(/\s*[;؛]\s*/u).map((part) => part.replace(LAST, ''));
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
    const [separator, piece] = [pieces[index] ?? '', pieces[index + 1] ?? ''];
    const comma = /^\s*[,،]\s*$/u.test(separator);
    if (SENTENCE.test(piece) || (comma && CLAUSE.test(piece)) || OWN_MEANS.test(piece)) break;
    if (standsAlone(piece)) donors.push(piece);
    else donors.push(`${donors.pop() ?? ''}${separator}${piece}`);
  }
  return donors.map((donor) => donor.trim()).filter(Boolean);
}

function standsAlone(piece: string): boolean {
  if (/^(?:the|le|la|les|el|los|las|du|des|del)\s+\p{Lu}|^(?:de\s)?l['’]\p{Lu}/u.test(piece)) return true;
  if (findCountries(piece)[0]?.start === 0) return true;
  const name = piece.replace(ARTICLE, '');
  if (UNIT.test(name)) return false;
  return findCountries(name)[0]?.start === 0 || name.split(/\s+/u, 5).some(isOrganisationWord);
}
