import { beginsAsOrganisation } from './begins-as-organisation';
import { findCountries } from './find-countries';
import { isAcronym, isOrganisationWord, isRoleWord } from './name-words';

/** "Jane Example (Sample Fund)" */
export function bodyInBrackets(behind: string): string {
  const body = /^\s\((\p{Lu}[^()\d,;]{1,60})\)/u.exec(behind)?.[1] ?? '';
  const isBody = isAcronym(body) || body.split(/\s+/u).some(isOrganisationWord);
  return isBody && findCountries(body)[0]?.start !== 0 ? body : '';
}

/** "Speaking for the Example Fund, its director, " before a name: whose director it is. */
export function bodyOwning(sentence: string): string {
  return lastBody(/^(.*?),\s(?:its|sa|son|su)\s[^,]{3,60},\s*$/u.exec(sentence)?.[1] ?? '');
}

/** "The board of the Example Fund has appointed ": where. */
export function bodyAppointing(sentence: string): string {
  return lastBody(
    /^(.*?)(?:\s(?:today|yesterday|hoy|ayer|has|ha|a|also|également))*\s\S+\s(?:a\s)?(?:M\.|Mme|Mr\.?|Ms\.?)?\s?$/u.exec(
      sentence,
    )?.[1] ?? '',
  );
}

/** The body whose name ends a stretch of prose; '' for none. */
function lastBody(before: string): string {
  const words = before.replace(/(?<=\s|^)[ld]['’]/giu, '').split(/\s+/u);
  const kind = words.findLastIndex((word) => /^\p{Lu}/u.test(word) && isOrganisationWord(word));
  if (kind === -1 || words.length - kind > 6) return '';
  const body = words.slice(firstCapital(words, kind)).join(' ');
  return beginsAsOrganisation(body) ? body : '';
}
/** "has appointed Jane Example director from 1 March": the office without a comma, behind a verb that gives it. */
export function appointedTo(sentence: string, behind: string): string | null {
  if (
    !/(?:nomm[eé]|désigné|élu|nombró|nombrado|designó|eligió|appointed|named|elected)e?s?\s(?:a\s)?(?:M\.|Mme|Mr\.?|Ms\.?)?\s?$/u.test(
      sentence,
    )
  )
    return null;
  const office =
    /^\s(?:(?:as|comme|como|au poste de)\s)?(?:(?:its|the|la|le|su|sa|son)\s)?(?:new\s|nouvelle\s|nouveau\s|nueva\s|nuevo\s)?(\p{L}[^,.;:“”«»"]{2,80}?)(?=\s(?:à compter|à partir|a partir|with effect|effective|from|desde|depuis|to succeed|(?:for|pour|por)\s(?:\d|an?|une?|the next|two|three|four|five|deux|trois|quatre|cinq|dos|tres|cuatro|cinco))\s|[,.;]|$)/u.exec(
      behind,
    )?.[1];
  return office !== undefined && isRoleWord(office.split(/\s+/u)[0] ?? '') ? office : null;
}
/** Where the words with capitals begin that end at a place. */
export function firstCapital(words: readonly string[], end: number): number {
  let from = end;
  while (
    from > 0 &&
    /^\p{Lu}/u.test(words[from - 1] ?? '') &&
    !/^(?:The|Le|La|El)$/u.test(words[from - 1] ?? '')
  )
    from -= 1;
  return from;
}
