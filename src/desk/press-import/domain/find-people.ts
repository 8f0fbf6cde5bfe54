import { findArabicPeople } from './arabic-people';
import { appointedTo, bodyAppointing, bodyInBrackets, bodyOwning, firstCapital } from './body-of-person';
import { findCountries } from './find-countries';
import { startOfLastSentence } from './first-sentence';
import { isOrganisationWord, isRoleWord } from './name-words';
import { isNameWord, isPersonName, stripCourtesyTitle } from './person-name';
import { splitOffice } from './split-office';
import type { Speaker } from './split-speaker';

/** characters; an office before or after a name is not longer */
const OFFICE_LENGTH = 130;
const NAME_PART = String.raw`(?:\p{Lu}[\p{L}\p{M}’'-]+|\p{Lu}\.(?:-?\p{Lu}\.)?)`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])${NAME_PART}(?:[ \u00a0](?:(?:de|da|do|dos|del|della|di|van|von|der|den|bin|bint|ibn|ben|al|el|la|le|du|y|e) ){0,2}${NAME_PART}){1,5}`,
  'gu',
);
const ARTICLE =
  /^(?:(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|[Uu]ne?|[Ee]l|[Ll]os|[Ll]as|[Uu]na|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ss]on|[Ss]a|[Ss]u)\s+|[Ll]['’])/u;
/** Words that begin a sentence with a capital and no name. */
const LEAD =
  /^(?:According|After|Before|When|While|For|With|From|And|But|As|In|On|At|By|The|Selon|Pour|Avec|Après|Avant|Et|Mais|Dans|Le|La|Les|Según|Para|Con|Tras|Y|Pero|En|El|Los|Las|D[’']après|Both|Like|Since|Today|Also|Asked|Speaking)\s+/u;
/** "The director, Ms. " before a name */
const COURTESY_BEFORE = /(?<=[,،]\s)(?:Mr|Mrs|Ms|Mx|Mme|Mlle|M|Sr|Sra|Srta|Dr|Dra|Prof|Pr)\.?\s$/u;
/** "Dr" and its like stay with the name. */
const EARNED_BEFORE = /(?<=^|[\s(])(?:Dr|Dra|Prof|Pr)\.?\s$/u;

/**
 * People whom a text names in full, each with the office that the text gives beside the name: "The president of the Example
 * Fund, Jane Example, …", "Jane Example, Director, …", "Mayor Jane Example". So a later "Ms Example" is known.
 *
 * @param paragraphs the body
 */
export function findPeople(paragraphs: readonly string[]): Speaker[] {
  const people = new Map<string, Speaker>();
  const add = (person: Speaker): void => {
    const known = people.get(person.speaker);
    if (!known || (known.role === '' && known.organisation === '')) people.set(person.speaker, person);
  };
  for (const paragraph of paragraphs) {
    for (const match of paragraph.matchAll(NAME)) {
      if (!/\p{Lu}\p{Ll}/u.test(match[0])) continue;
      const person = readPerson(paragraph, match.index, match[0]);
      if (person) add(person);
    }
    if (/\p{Script=Arabic}/u.test(paragraph)) findArabicPeople(paragraph).forEach(add);
  }
  const names = [...people.keys()];
  return [...people.values()].filter(({ speaker }) => !names.some((name) => name.endsWith(` ${speaker}`)));
}

function readPerson(text: string, start: number, written: string): Speaker | null {
  const before = text.slice(Math.max(0, start - OFFICE_LENGTH), start);
  const spoken = before.slice(startOfLastSentence(before));
  const sentence = spoken
    .slice(1 + Math.max(...Array.from('”»"', (mark) => spoken.lastIndexOf(mark))))
    .replace(COURTESY_BEFORE, '');
  const words = written.replace(LEAD, '').split(/\s+/u);
  const lead = words.findLastIndex((word, index) => !isNameWord(word, index));
  // "l’Agence Exemple Jane Sample": the word behind a kind of body is its name
  const kind = lead === -1 ? (sentence.trim().split(/\s+/u).at(-1) ?? '') : (words[lead] ?? '');
  const begin = isOrganisationWord(kind) ? Math.max(lead + 1, words.length - 2) : lead + 1;
  const placed =
    words.length - begin > 2 &&
    /\s(?:in|to|en|au|à)\s$/u.test(sentence) &&
    findCountries(words[begin] ?? '').length > 0;
  const name = stripCourtesyTitle(words.slice(placed ? begin + 1 : begin).join(' '));
  const own = nameAfterOffice(`${sentence}${words.slice(0, begin).join(' ')} `, name);
  if (!isPersonName(own.name) || findCountries(own.name).length > 0) return null;
  const behind = text.slice(start + written.length, start + written.length + 2 * OFFICE_LENGTH);
  const office = officeAfter(behind) ?? own.office ?? officeBefore(sentence) ?? appointedTo(sentence, behind);
  const earned = EARNED_BEFORE.exec(before)?.[0] ?? '';
  const { role, organisation } = office === null ? NO_OFFICE : splitOffice(office);
  const body =
    organisation ||
    bodyInBrackets(behind) ||
    bodyOwning(sentence) ||
    (office !== null && office === appointedTo(sentence, behind) ? bodyAppointing(sentence) : '');
  return { speaker: `${earned}${own.name}`, role, organisation: body };
}

const NO_OFFICE = { role: '', organisation: '' };

/** "Minister of Roads Jane Example" ends with a name of two words; what stands before them is the office. */
function nameAfterOffice(before: string, name: string): { name: string; office: string | null } {
  const words = before.trim() === '' || /[,،:;(]\s*$/u.test(before) ? [] : before.trim().split(/\s+/u);
  const role = words.findLastIndex((word) => isRoleWord(word));
  if (role === -1 || words.length - role > 6) return { name, office: null };
  const between = words.slice(role + 1);
  if (between.some((word) => /[,.;]$/u.test(word)) || /[,.;]$/u.test(words[role] ?? ''))
    return { name, office: null };
  const linked =
    between.length === 0 ||
    /^aux?$/u.test(between.at(-1) ?? '') ||
    /^(?:of|for|de|du|des|del|d['’].*|l['’].*)$/iu.test(between[0] ?? '');
  if (!linked && !between.every((word) => /^\p{Lu}/u.test(word))) return { name, office: null };
  let from = role;
  while (from > 0 && belongsToOffice(words[from - 1] ?? '')) from -= 1;
  const parts = name.split(' ');
  const field = between.length > 0 && !/^\p{Lu}/u.test(between.at(-1) ?? '') ? parts.slice(0, -2) : [];
  if (
    between.length > 0 &&
    field.length === 0 &&
    linked &&
    parts.length <= 2 &&
    !/^\p{Lu}/u.test(between.at(-1) ?? '')
  )
    return { name, office: null };
  return {
    name: parts.slice(field.length).join(' '),
    office: [...words.slice(from), ...field].join(' '),
  };
}

function belongsToOffice(word: string): boolean {
  return (
    (!/[,.;:]$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word)) &&
    (/^\p{Lu}/u.test(word) || isRoleWord(word)) &&
    !/^(?:The|After|In|Le|La|El|When|But|And)$/u.test(word)
  );
}

/** ", Director of the Example Agency," after a name; an office begins with a word of office among its first. */
function officeAfter(text: string): string | null {
  const match = /^,\s+([^.;:!?“”«»"()–—]{3,})/u.exec(text);
  const clause = match?.[1];
  if (clause === undefined) return null;
  const [first = ''] = clause.split(/,\s+/u);
  return isOffice(first) ? first.replace(ARTICLE, '').trim() : null;
}

/** "The president of the Example Fund, " before a name. */
function officeBefore(sentence: string): string | null {
  const parts = /,\s*$/u.test(sentence)
    ? sentence
        .split(
          /,\s+|\s+(?:by|with|with the|con)\s+(?=\p{L})|\s+(?:and|et|y)\s+(?=(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|its|his|her|[Ll]['’]|nuestr[oa])\s?)/u,
        )
        .filter((part) => part.trim() !== '')
    : [];
  const last = parts.at(-1)?.replace(/,\s*$/u, '').trim();
  if (last === undefined) return null;
  const words = last.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  if (role === -1) return null;
  if (
    words
      .slice(0, role)
      .some((word) => /^(?:two|three|four|five|both|deux|trois|quatre|dos|tres|cuatro|ambos)$/iu.test(word))
  )
    return null;
  const article = words
    .slice(0, role)
    .findLastIndex(
      (word) =>
        /^(?:[Tt]he|[Aa]n?|[Ll]e|[Ll]a|[Ll]es|[Ll]['’].*|une?|[Ee]l|[Ll]os|[Ll]as|una|its|his|her|their|our|su|sus|son|sa|ses|leur|du|del|al|au)$/u.test(
          word,
        ) || /['’]s?$/u.test(word),
    );
  const begin =
    article !== -1 && /['’]s?$/u.test(words[article] ?? '')
      ? Math.max(0, firstCapital(words, article))
      : article + 1;
  const office = words
    .slice(begin)
    .join(' ')
    .replace(/^(?:whose|dont (?:le|la)|cuy[oa])\s/u, '')
    .replace(
      /^(?:presence|présence|presencia|attendance|chairmanship|présidence|visit|visite|visita)\s(?:of the|of|de la|del|du|de l['’])\s?/u,
      '',
    )
    .replace(ARTICLE, '');
  return isOffice(office) ? office : null;
}

function isOffice(text: string): boolean {
  const words = text.replace(ARTICLE, '').split(/\s+/u);
  return (
    words.length <= 18 &&
    words.slice(0, 5).some(isRoleWord) &&
    !/^(?:who|which|whose|said|says|qui|que|dont|quien|and|et|y|a|ont|has|have|ha|han|\p{Ll}{2,}(?:ó|aron|ieron|ed))$/iu.test(
      words[0] ?? '',
    )
  );
}
