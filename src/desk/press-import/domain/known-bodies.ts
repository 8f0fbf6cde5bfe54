import { isAcronym, isRoleWord } from './name-words';
import { withCountry } from './office-country';
import type { Speaker } from './split-speaker';

/** What may link an office with a body whose name no word of its kind tells. */
const LINK =
  /,?\s(?:at|with|of|for|from|à|chez|de|du|des|auprès de|en|del|al|au|aux|في|لدى|من)\s(?:(?:the|la|le|les|el|los|las)\s|l['’])?|\sd['’]|\s(?:à|de)\sl['’]|\sل(?=\p{L}{3})/giu;
/** A kind of body, or one who speaks, before a name. */
const BEFORE = String.raw`(?:organi[sz]ation|charity|group|company|firm|non-?profit|NGO|association|network|organisation|ONG|collectif|société|entreprise|fondation|réseau|groupe|organización|asociación|empresa|fundación|colectivo|compañía|منظمة|جمعية|مؤسسة|شركة|حركة|مبادرة|شبكة|مجموعة|according to|said|says|selon|dit|d['’]après|según|dijo|today|aujourd['’]hui|hoy)\s`;
/** What a body does, after its name; or its short form. */
const AFTER = String.raw`(?:\s\(\p{Lu}[\p{L}&-]{1,11}\)|,?\s(?:today|this week|has|have|will|said|says|announced|called|launched|opened|published|warns?|works|runs|supports|aujourd['’]hui|a|ont|annonce|publie|appelle|alerte|travaille|soutient|hoy|ha|han|anunció|publicó|presentó|alertó|trabaja|apoya)\s)`;

/**
 * Does the text speak of a body by this name somewhere: behind a word of its kind, with a short form in brackets, or as one that acts?
 * A single word needs a word of its kind; it may be a place.
 */
function isBodyOfText(name: string, text: string): boolean {
  if (name.length < 3 || !/^[\p{Lu}\p{Lo}]/u.test(name)) return false;
  if (!text.toLowerCase().includes(name.toLowerCase())) return false; // the patterns look at every letter
  const own = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const kind = new RegExp(`(?<![\\p{L}])${BEFORE}[«“"]?${own}(?![\\p{L}])`, 'iu').test(text);
  const hasSmallWord = name.split(' ').some((word) => /^\p{Ll}{4,}/u.test(word));
  if (hasSmallWord) return kind || text.includes(name);
  if (kind || !/\s/u.test(name) || /^\p{Script=Arabic}/u.test(name)) return kind;
  return new RegExp(`(?<![\\p{L}])${own}${AFTER}`, 'u').test(text);
}

/**
 * Gives a speaker without organisation the one at the end of the office, where the text tells elsewhere that it is one.
 *
 * @param text the whole release
 */
export function withKnownBody(speaker: Speaker, text: string): Speaker {
  const { role, organisation } = speaker;
  const placed = /^(.+?)(\s(?:in|en|à|au)\s\p{Lu}[\p{L} ’'-]{2,40})$/u.exec(organisation);
  if (role !== '' && placed?.[1] && placed[2]) {
    const elsewhere = text.replaceAll(organisation, ' ');
    if ((/\s/u.test(placed[1]) || isAcronym(placed[1])) && elsewhere.includes(placed[1]))
      return { ...speaker, role: `${role}${placed[2]}`, organisation: placed[1] };
  }
  if (role === '' || organisation !== '') return speaker;
  const elsewhere = text.replaceAll(role, ' ');
  for (const link of role.matchAll(LINK)) {
    const [lead, rest] = [role.slice(0, link.index), role.slice(link.index + link[0].length)];
    if (!lead.split(/\s+/u).some(isRoleWord)) continue;
    const read = withCountry({ role: lead, organisation: rest });
    if (!isBodyOfText(read.organisation, elsewhere)) continue;
    return /^\p{Script=Arabic}/u.test(role)
      ? { ...speaker, organisation: read.organisation }
      : { ...speaker, ...read };
  }
  return speaker;
}
