import { arabicOrganisation } from './arabic-organisation';
import { beginsAsOrganisation } from './begins-as-organisation';
import { findCountries } from './find-countries';
import { isBodyOf } from './is-body-of';
import { isAcronym, isOrganisationWord, isRoleWord } from './name-words';
import type { Office } from './office';
import { withCountry } from './office-country';
import { DIVISION, DIVISION_LAST, isOfPeople, UNIT, wholeBody } from './whole-body';

const AT = /\s(?:at|with|auprès|chez|en|à|au|in)\s(?:(?:the|de|del|du|la|le|el|los)\s|l['’]|de\sl['’])*/gu;

const OF =
  /\s(?:of|for|from|du|des|del)\s(?:(?:the|la|los)\s)?|\sde\s(?:(?:la|las|los|el)\s|l['’])?|\sd['’]|\sde\sl['’]/gu;

/** "Chief of Mission of the Example Agency": the mission belongs to the office. */
const LEADS = /(?:^|\s)(?:chief|head|deputy|chef|cheffe|jefe|jefa)$/iu;

/** "the company's director", "the trial's lead investigator": whose office it is, by a word that names nobody. */
const OWNER_UNNAMED =
  /^(?:the\s)?(?!(?:women|children|people|men|girls|boys)['’])\p{Ll}[\p{L}-]+['’]s\s+(?=\S)/u;

/** "governor of the institution": of the body that the text speaks of */
const OF_THE_BODY =
  /(?<=^\S+)\s(?:of the|de la|de l['’]|du|del)\s?(?:institution|organi[sz]ation|company|agency|entité|organisme|entreprise|entidad|institución|organismo|organización|empresa|compañía)$/iu;

/** "Ms Example’s lawyer": whose, by a person's name */
const OF_SOMEBODY = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.?\s\p{Lu}[\p{L}’'-]*?['’]s?\s+(?=\p{Ll})/u;

/** What follows is where, or for whom, and not whose office it is. */
const PLACE_LINK = /^\s(?:for|in|à|au|en)\s/u;

/** "president of the operator Example": a trade in small letters, then its name */
const OF_A_TRADE =
  /^([^,]+?)\s(?:of the|at the|de la|del|de l['’]|du|de)\s?(?:company|firm|operator|group|start-?up|brand|charity|chain|compagnie|société|entreprise|opérateur|groupe|marque|enseigne|compañía|empresa|operadora|firma|marca|cadena|startup)\s(\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})$/u;

/** "chief of the village of Example" */
const OF_A_PLACE =
  /(?:\s|['’])(?:village|ville|town|city|commune|district|région|region|province|quartier|county|island|île|isla|camp|pueblo|aldea|ciudad|comunidad|comuna|municipio|barrio|provincia|región|community|distrito|school|école|escuela|colegio|collège|lycée|liceo|hospital|hôpital|clinic|clinique|clínica|market|marché|mercado|port|puerto|airport|aéroport|aeropuerto|farm|ferme|finca|parish|paroisse|parroquia|mosque|mosquée|mezquita|church|église|iglesia)$/iu;

/** What follows these is a field of government, whatever its words. */
const OF_A_FIELD =
  /(?:^|\s)(?:minister|ministre|ministr[oa]|viceministr[oa]|secretary|commissioner|commissaire)$/iu;

/** "vice-president of the Example in charge of roads": what for belongs to the role. */
const IN_CHARGE =
  /\s(?:en charge d|chargée?s? d|in charge of|responsible for|responsable d|a cargo d|encargad[oa] d).*$/u;

/** "the Example Association and herself a nurse" */
const RUNS_ON =
  /\s(?:and|et|y|e)\s(?!(?:de|des|du|del|la|le|les|los|las|the|of|for|pour|para|to|other|autres?|otr[oa]s)\s|[dl]['’])\p{Ll}.*$/u;

/**
 * Parts an office into role and organisation. What follows "at" or "of" is the organisation when it begins as one does;
 * a short form in front ("IOM Director General") is the organisation too, and the role then keeps all words. For which country
 * an office is ("Representative of the Example Agency in Ghana") belongs to the role.
 *
 * @example
 * splitOffice('Executive Director of the Example Fund'); // { role: 'Executive Director', organisation: 'Example Fund' }
 */
export function splitOffice(office: string): Office {
  const text = office
    .trim()
    .replace(OWNER_UNNAMED, '')
    .replace(OF_THE_BODY, '')
    .replace(OF_SOMEBODY, '')
    .replace(/^(?:an?|une?|una)\s(?=\p{Ll})/u, '');
  if (/^\p{Script=Arabic}/u.test(text)) return { role: text, organisation: arabicOrganisation(text) };
  const { role, organisation } = withCountry(splitLatin(text));
  const charge = IN_CHARGE.exec(organisation);
  const body = charge ? organisation.slice(0, charge.index) : organisation;
  return { role: charge ? `${role}${charge[0]}` : role, organisation: body.replace(RUNS_ON, '') };
}

function splitLatin(text: string): Office {
  const from = /^(?:of|from|de|du|del)\s(?:(?:the|la|los|las)\s|l['’])?(?=\p{Lu})/u.exec(text);
  const isBelonging = from && !text.slice(from[0].length).split(/\s+/u, 4).some(isRoleWord);
  if (from && (isBelonging || beginsAsOrganisation(text.slice(from[0].length))))
    return {
      role: '',
      organisation: text.slice(from[0].length).replace(/\s(?:who|which|qui|que)\s.*$/u, ''),
    };
  const words = text.split(/\s+/u);
  const first = words[0] ?? '';
  const called = /^((?:\p{Lu}\S*\s){2,5})(\p{Ll}.*)$/u.exec(text);
  const behind = called?.[2]?.split(/\s+/u, 4) ?? [];
  const atBody = [...text.matchAll(AT)].some(
    ({ index, 0: link }) =>
      beginsAsOrganisation(text.slice(index + link.length)) ||
      isBodyOf(text.slice(0, index), text.slice(index + link.length)),
  );
  if (!atBody && called?.[1] && called[2] && behind.some(isRoleWord) && isName(called[1].trim()))
    return { role: called[2], organisation: called[1].trim().replace(/['’]s$/u, '') };
  const short = /^((?:(?:\p{Lu}\S*|&)\s){1,5})((?:CEO|CFO|COO|CTO|CIO|CMO|VP|SVP|EVP)(?:\s.*|$))/u.exec(text);
  if (short?.[1] && short[2] && isName(short[1].trim().replace(/['’]s$/u, '')))
    return { role: short[2], organisation: short[1].trim().replace(/['’]s$/u, '') };
  const owner = /^(\p{Lu}[^,]*?)['’]s?\s+(?=\S)/u.exec(text);
  const ofCountry = owner?.[1] !== undefined && findCountries(owner[1])[0]?.start === 0;
  const owned = owner && !ofCountry ? text.slice(owner[0].length) : '';
  if (owner?.[1] && owned.split(/\s+/u, 4).some(isRoleWord) && !owner[1].split(' ').some(isRoleWord))
    return { role: owned, organisation: owner[1] };
  if (isAcronym(first) && words.length > 1 && !isRoleWord(first)) {
    return { role: text, organisation: first.replace(/['’]s$/u, '').replace(/,$/u, '') };
  }
  const comma = text.lastIndexOf(', ');
  const roleAt = words.findIndex((word) => isRoleWord(word));
  const bodyAt = words.slice(0, Math.max(0, roleAt)).findLastIndex((word) => isOrganisationWord(word));
  if (bodyAt > 0 && words.slice(0, bodyAt + 1).every((word) => /^\p{Lu}/u.test(word)))
    return { role: words.slice(bodyAt + 1).join(' '), organisation: words.slice(0, bodyAt + 1).join(' ') };
  const connectors = [...text.matchAll(AT), ...text.matchAll(OF)];
  for (const connector of connectors) {
    const organisation = text.slice(connector.index + connector[0].length);
    const role = text.slice(0, connector.index).replace(/,$/u, '');
    if ((LEADS.test(role) && UNIT.test(organisation)) || DIVISION.test(organisation)) continue;
    const whole = wholeBody(text, connectors[0], connector);
    if (whole !== null) return whole;
    if (
      beginsAsOrganisation(organisation) &&
      (!OF_A_FIELD.test(role) || /^\s(?:at|auprès|dans)\s/u.test(connector[0])) &&
      !isTwoOffices(role)
    )
      return { role, organisation };
  }
  if (connectors.some(({ index }) => isTwoOffices(text.slice(0, index))))
    return { role: text, organisation: '' };
  const ofABody = connectors.find(
    ({ index, 0: link }) =>
      !PLACE_LINK.test(link) &&
      !DIVISION.test(text.slice(index + link.length)) &&
      !DIVISION_LAST.test(text.slice(0, index)) &&
      !(LEADS.test(text.slice(0, index)) && UNIT.test(text.slice(index + link.length))) &&
      !OF_A_PLACE.test(text.slice(0, index)) &&
      !isOfPeople(text.slice(0, index), link, text.slice(index + link.length)) &&
      isBodyOf(text.slice(0, index), text.slice(index + link.length)),
  );
  if (ofABody)
    return {
      role: text.slice(0, ofABody.index),
      organisation: text.slice(ofABody.index + ofABody[0].length),
    };
  const trade = OF_A_TRADE.exec(text);
  if (comma === -1 && trade?.[1] && trade[2] && isBodyOf(trade[1], trade[2]))
    return { role: trade[1], organisation: trade[2] };
  const last = text
    .slice(comma + 2)
    .replace(/^(?:of|from|du|del|de)\s(?:(?:the|la|los|las)\s|l['’])?(?=\p{Lu})/u, '');
  if (comma > 0 && (beginsAsOrganisation(last) || isBodyOf(text.slice(0, comma), last)))
    return { role: text.slice(0, comma), organisation: last };
  if (comma === -1 && beginsAsOrganisation(text) && !words.some(isRoleWord)) {
    return { role: '', organisation: text };
  }
  return { role: text, organisation: '' };
}

/** "President of the Committee and Director" of another body: one office of each, not to be parted. */
function isTwoOffices(role: string): boolean {
  const first = /\s(?:(?:of|du|de|des|del)\s(?:(?:the|la|las|los|le|les)\s|l['’])?|d['’])(?=\p{Lu})/u.exec(
    role,
  );
  if (first === null) return false;
  return [...role.slice(first.index).matchAll(/\s(?:and|et|y)\s(\S+)/gu)].some(({ 1: word = '' }) =>
    isRoleWord(word),
  );
}

/** "Healers’ Bridge" of "Healers’ Bridge country director", and not "South African" of "South African president". */
function isName(words: string): boolean {
  return (
    !words.split(' ').some((word) => isRoleWord(word) || isAcronym(word)) &&
    !/(?:an|ese|ish|ic|i)$/u.test(words) &&
    findCountries(words).length === 0
  );
}
