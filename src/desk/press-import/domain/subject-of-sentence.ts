import { VERB_FIRST } from './attribution-words';
import { beginsWithSpeaker, LINK } from './begins-with-speaker';
import { ASIDE, isOfficeAlone, officeOf } from './find-subject';
import { isRoleWord } from './name-words';
import { isPersonName, stripCourtesyTitle } from './person-name';
import { splitSpeaker } from './split-speaker';

/** "14 ans", which tells that the word before is somebody. */
const AGE = /^(?:aged\s)?\d{1,2}(?:\s(?:ans|años|years?)(?:\s.*)?)?$/u;

/** Is a part the office beside a name, or whose somebody is: ", of the Example Institute"? */
function isBeside(part: string): boolean {
  return (
    part.split(/\s+/u, 4).some(isRoleWord) ||
    /^(?:an?|une?|una)\s\p{Ll}|^(?:of|from|de|du|del)\s(?:(?:the|la|los|las)\s|l['’])?\p{Lu}/u.test(part)
  );
}

/** "el apu de la comunidad": an article and a few small words, before a name. */
function isTradeAlone(part: string): boolean {
  return (
    /^(?:[Tt]he|[Ll]e|[Ll]a|[Ee]l|[Ll]['’])\s?\p{Ll}/u.test(part) &&
    part.split(/\s+/u).length <= 6 &&
    !ASIDE.test(part)
  );
}

/**
 * Of whom a whole sentence speaks: the name, or the office, at its beginning; a circumstance may stand before it.
 *
 * @returns null for a sentence about something else
 */
export function subjectOfSentence(sentence: string, isKnown: (name: string) => boolean): string | null {
  const parts = sentence
    .replace(/^(?:For|As for|According to|Pour|Selon|D['’]après|Para|Según|Quant à)\s+(?=\p{Lu})/u, '')
    .split(/\s*[,،]\s*/u);
  const begin = parts.findIndex(
    (part, index) =>
      index < 3 &&
      !ASIDE.test(part) &&
      (beginsWithSpeaker(part, isKnown) ||
        (/^\p{Lu}\p{Ll}+$/u.test(part) && AGE.test(parts[index + 1] ?? '')) ||
        (isTradeAlone(part) && isPersonName(stripCourtesyTitle(parts[index + 1] ?? '')))),
  );
  const told = parts.findIndex((part, index) => index > 0 && index < 3 && VERB_FIRST.test(part));
  if (told !== -1 && (begin === -1 || told < begin)) {
    const teller = [(parts[told] ?? '').replace(VERB_FIRST, '').trim(), parts[told + 1] ?? ''];
    const [name = '', office = ''] = teller;
    if (beginsWithSpeaker(name, isKnown)) return isBeside(office) ? teller.join(', ') : name;
  }
  const first = parts[begin];
  if (first === undefined) return null;
  const second = parts[begin + 1] ?? '';
  if (/^\p{Lu}\p{Ll}+$/u.test(first) && AGE.test(second)) return first;
  const [person = ''] = second.split(/\s(?:of|from|de|du|del|at)\s/u);
  const isPerson = isPersonName(stripCourtesyTitle(second)) || isPersonName(stripCourtesyTitle(person));
  if (isPerson && (isOfficeAlone(first) || isTradeAlone(first))) return `${officeOf(first)}, ${second}`;
  const own =
    /^((?:(?:Mr|Mrs|Ms|Mme|M|Sr|Sra|Dr|Prof)\.?\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*)/u.exec(
      first,
    )?.[1] ?? '';
  if (
    isPersonName(stripCourtesyTitle(own)) ||
    (own.split(' ').some(isRoleWord) && isPersonName(splitSpeaker(own).speaker)) ||
    (own !== '' && stripCourtesyTitle(own) !== own) ||
    isKnown(own)
  )
    return [own, ...(isBeside(second) ? [second] : [])].join(', ');

  const words = first.split(/\s+/u);
  const role = words.findIndex((word) => isRoleWord(word));
  const small = words.findIndex(
    (word, index) => index > role && /^\p{Ll}/u.test(word) && !LINK.test(`${word} `),
  );
  const upTo = words.slice(0, small === -1 ? words.length : small).join(' ');
  if (role !== -1 && role <= 3 && isPersonName(splitSpeaker(upTo).speaker))
    return isBeside(second) ? `${officeOf(upTo)}, ${second}` : officeOf(upTo);
  const verb = words.findIndex(
    (word, index) =>
      index > role &&
      /^(?:a|said|says|told|ha|has|had|have|is|was|will|thanked|visited|opened|se|s['’]est|remercié|agradeció|inauguró)$|(?:ed|ó)$/u.test(
        word,
      ),
  );
  return role === -1 || role > 3 ? null : words.slice(0, verb === -1 ? words.length : verb).join(' ');
}
