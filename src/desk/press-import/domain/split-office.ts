import { bareArabic, isAcronym, isOrganisationWord, isRoleWord } from './name-words';

const AT = /\s(?:at|with|auprès|chez|en|à|au|in)\s(?:(?:the|de|del|du|la|le|el|los)\s|l['’]|de\sl['’])*/gu;
const OF =
  /\s(?:of|for|from|du|des|del)\s(?:(?:the|la|los)\s)?|\sde\s(?:(?:la|las|los|el)\s|l['’])?|\sd['’]|\sde\sl['’]/gu;

/**
 * Parts an office into role and organisation. What follows "at" or "of" is the organisation when it begins as one does;
 * a short form in front ("IOM Director General") is the organisation too, and the role then keeps all words.
 *
 * @example
 * splitOffice('Executive Director of the Example Fund'); // { role: 'Executive Director', organisation: 'Example Fund' }
 */
export function splitOffice(office: string): { role: string; organisation: string } {
  const text = office.trim();
  const first = text.split(/\s+/u)[0] ?? '';
  if (/^\p{Script=Arabic}/u.test(text)) return { role: text, organisation: arabicOrganisation(text) };
  if (isAcronym(first) && text.split(/\s+/u).length > 1 && !isRoleWord(first)) {
    return { role: text, organisation: first.replace(/['’]s$/u, '').replace(/,$/u, '') };
  }
  const comma = text.lastIndexOf(', ');
  for (const connector of [...text.matchAll(AT), ...text.matchAll(OF)]) {
    const organisation = text.slice(connector.index + connector[0].length);
    if (connector.index < comma && !beginsAsOrganisation(organisation)) continue;
    if (beginsAsOrganisation(organisation)) return { role: text.slice(0, connector.index), organisation };
  }
  const last = text.slice(comma + 2);
  if (comma > 0 && beginsAsOrganisation(last)) return { role: text.slice(0, comma), organisation: last };
  if (comma === -1 && beginsAsOrganisation(text) && !text.split(/\s+/u).some(isRoleWord)) {
    return { role: '', organisation: text };
  }
  return { role: text, organisation: '' };
}

/** Does the first chunk, up to the next preposition or comma, have a kind of organisation or a short form in it? */
function beginsAsOrganisation(text: string): boolean {
  const chunk = text.split(/\s(?:of|for|at|in|to|de|du|des|del|en|pour|para|à|aux?)\s|,/u)[0] ?? '';
  const words = chunk.split(/\s+/u);
  return (
    words.length <= 8 &&
    words.some(isOrganisationWord) &&
    !words.some(isRoleWord) &&
    /^[\p{Lu}\p{Lo}]/u.test(chunk)
  );
}

/** "المديرة العامة للمنظمة الدولية" holds "المنظمة الدولية": what is written onto the word goes, the article stays. */
function arabicOrganisation(text: string): string {
  const words = text.split(/\s+/u);
  const index = words.findIndex((word) => isOrganisationWord(word));
  const word = words[index];
  if (word === undefined || index === 0) return '';
  const own = /^[وف]?(?:لل|ال|بال)/u.test(word) ? `ال${bareArabic(word)}` : bareArabic(word);
  return [own, ...words.slice(index + 1)].join(' ');
}
