import { beginsAsOrganisation } from './begins-as-organisation';
import { isFieldOfWork } from './field-of-work';
import { findCountries } from './find-countries';
import { isBodyOf } from './is-body-of';
import { isOrganisationWord, isRoleWord } from './name-words';
import type { Office } from './office';

/** What an office leads, and no body: "Chief of Mission". */
export const UNIT =
  /^(?:mission|misión|delegation|délégation|delegación|office|staff|service|section|unit|department|division|división|cabinet|gabinete|government|gouvernement|gobierno|state|état|estado)(?:\s|$)/iu;

/** A part of a body, which is no body. */
export const DIVISION = /^(?:division|división|unit|unidad|unité|section|sección)(?:\s|$)/iu;

/** "Director of the Division of …" */
export const DIVISION_LAST =
  /\s(?:of|de)\s(?:(?:the|la)\s|l['’])?(?:division|división|unit|unidad|unité|section|sección)(?:\s|$)/iu;

/** "chair of Friends of Example Library": words with capitals before the kind of body belong to its name. */
export function wholeBody(
  text: string,
  first: RegExpExecArray | undefined,
  last: RegExpExecArray,
): Office | null {
  if (first === undefined || first === last || first.index >= last.index) return null;
  const start = first.index + first[0].length;
  const between = text.slice(start, last.index);
  const isName =
    /^\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*$/u.test(between) &&
    !isFieldOfWork(between.split(' ')[0] ?? '') &&
    !UNIT.test(between) &&
    !DIVISION.test(between) &&
    !between.split(' ').some((word) => isRoleWord(word) || isOrganisationWord(word)) &&
    findCountries(between).length === 0 &&
    isBodyOf(text.slice(0, first.index), between) &&
    beginsAsOrganisation(text.slice(last.index + last[0].length));
  return isName ? { role: text.slice(0, first.index), organisation: text.slice(start) } : null;
}

/** "president of the grouping of Example", "vocero de los jóvenes de Ejemplo": of whom, in small letters, and then from where. */
export function isOfPeople(role: string, link: string, place: string): boolean {
  const words = role.split(/\s+/u);
  const last = words.at(-1) ?? '';
  return (
    words.length > 2 &&
    /^\s(?:of|from|de|du|del|d['’])/u.test(link) &&
    /^\p{Ll}/u.test(last) &&
    !isRoleWord(last) &&
    !isFieldOfWork(last) &&
    /\s(?:of|de|du|des|del|d['’]\p{Ll}+|los|las|the)\s/u.test(`${role} `) &&
    /^\p{Lu}\S*$/u.test(place)
  );
}
