import { zoneOfCity } from './city-zones';
import { findCountries } from './find-countries';
import { bareArabic, isAcronym, isOrganisationWord, isRoleWord } from './name-words';

const AT = /\s(?:at|with|auprès|chez|en|à|au|in)\s(?:(?:the|de|del|du|la|le|el|los)\s|l['’]|de\sl['’])*/gu;
const OF =
  /\s(?:of|for|from|du|des|del)\s(?:(?:the|la|los)\s)?|\sde\s(?:(?:la|las|los|el)\s|l['’])?|\sd['’]|\sde\sl['’]/gu;
/** Offices of companies and associations: what follows "of" with a capital is whose office it is, if it is no field or place. */
const OF_A_BODY =
  /^(?:co-?)?(?:ceo|cfo|coo|cto|vp|svp|evp|president|vice-president|chair|chairman|chairwoman|chairperson|chief|director|director-general|head|founder|cofounder|partner|captain|coach|treasurer|member|leader|spokes(?:person|man|woman)|secretary-general|manager|executive|officer|coordinator|owner|researcher|analyst|lead|présidente?|vice-présidente?|directeur|directrice|porte-parole|fondateur|fondatrice|cofondateur|pdg|chef|cheffe|coordinateur|coordinatrice|responsable|chercheur|chercheuse|presidenta|presidente|vicepresident[ea]|directora|portavoz|vocer[oa]|gerente|fundadora?|cofundadora?|jef[ea]|coordinadora?|investigadora?)$/iu;
const SECRETARY_GENERAL = /(?:secretari[oa] general|secrétaire générale?|secretary general)$/iu;
/** Fields of work, which have capitals in titles of offices. */
const FIELD =
  /^(?:bibliotecas|bibliothèques|libraries|cultura|culture|deportes|sports?|turismo|tourisme|tourism|museos|musées|museums|patrimonio|patrimoine|heritage|transportes?|transports?|medio|environnement|environment|operations|communications?|health|education|programmes?|programs?|human|research|policy|external|public|emergenc(?:y|ies)|finance|marketing|sales|mission|staff|state|delegation|party|protection|water|food|media|press|international|global|corporate|strategic|development|climate|water|energy|science|technology|engineering|legal|global|partnerships|advocacy|protection|security|innovation|investor|people|culture|sustainability|zoology|biology|opérations?|communication|santé|éducation|programmes?|recherche|urgences?|état|operaciones|comunicación|comunicaciones|salud|educación|programas|investigación|emergencias|finanzas|misión|estado|prensa|república|république|republic)$/iu;

/** "Chief of Mission of the Example Agency": the mission belongs to the office. */
const LEADS = /(?:^|\s)(?:chief|head|deputy|chef|cheffe|jefe|jefa)$/iu;
const UNIT =
  /^(?:mission|misión|delegation|délégation|delegación|office|staff|service|section|unit|department|division|división|cabinet|gabinete)(?:\s|$)/iu;
/** "association Exemple", "empresa Ejemplo": a kind in small letters, then the name. */
const NAMED_BODY =
  /^(?:association|fondation|organisation|entreprise|société|collectif|syndicat|groupe|coopérative|asociación|fundación|organización|empresa|compañía|cooperativa|sindicato|colectivo)\s[«“"]?\p{Lu}/u;
/** "the company's director": whose office it is, by a word that names nobody. */
const OWNER_UNNAMED =
  /^(?:the\s)?(?:agency|organi[sz]ation|company|ministry|fund|union|party|country|city|ship|group|team|club|firm|charity|museum|bank|council|commission|university|institute|foundation|association|network|hospital|school)['’]s\s+(?=\S)/u;
/** What follows these is a field of government, whatever its words. */
const OF_A_FIELD =
  /(?:^|\s)(?:minister|ministre|ministr[oa]|viceministr[oa]|secretary|commissioner|commissaire)$/iu;

/** Role and organisation of an office. */
export interface Office {
  role: string;
  organisation: string;
}

/**
 * Parts an office into role and organisation. What follows "at" or "of" is the organisation when it begins as one does;
 * a short form in front ("IOM Director General") is the organisation too, and the role then keeps all words. For which country
 * an office is ("Representative of the Example Agency in Ghana") belongs to the role.
 *
 * @example
 * splitOffice('Executive Director of the Example Fund'); // { role: 'Executive Director', organisation: 'Example Fund' }
 */
export function splitOffice(office: string): Office {
  const text = office.trim().replace(OWNER_UNNAMED, '');
  if (/^\p{Script=Arabic}/u.test(text)) return { role: text, organisation: arabicOrganisation(text) };
  return withCountry(splitLatin(text));
}

function splitLatin(text: string): Office {
  const from = /^(?:of|from|de|du|del)\s(?:(?:the|la|los|las)\s|l['’])?(?=\p{Lu})/u.exec(text);
  if (from && beginsAsOrganisation(text.slice(from[0].length)))
    return { role: '', organisation: text.slice(from[0].length) };
  const words = text.split(/\s+/u);
  const first = words[0] ?? '';
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
    if (LEADS.test(role) && UNIT.test(organisation)) continue;
    if (beginsAsOrganisation(organisation) && !OF_A_FIELD.test(role) && !isTwoOffices(role))
      return { role, organisation };
  }
  const ofABody = connectors.find(
    ({ index, 0: link }) =>
      !/^\sfor\s/u.test(link) && isBodyOf(text.slice(0, index), text.slice(index + link.length)),
  );
  if (ofABody)
    return {
      role: text.slice(0, ofABody.index),
      organisation: text.slice(ofABody.index + ofABody[0].length),
    };
  const last = text.slice(comma + 2);
  if (comma > 0 && (beginsAsOrganisation(last) || isBodyOf(text.slice(0, comma), last)))
    return { role: text.slice(0, comma), organisation: last };
  if (comma === -1 && beginsAsOrganisation(text) && !words.some(isRoleWord)) {
    return { role: '', organisation: text };
  }
  return { role: text, organisation: '' };
}

/** "President of the Committee and Director" of another body: one office of each, not to be parted. */
function isTwoOffices(role: string): boolean {
  const second = /\s(?:of|du|de|des|del|d['’]\S+|l['’]\S+)\s.*\s(?:and|et|y)\s(\S+)(?:\s\S+)?$/u.exec(
    role,
  )?.[1];
  return second !== undefined && isRoleWord(second);
}

/** "CEO at Majestic Loom": a name with capitals, of a kind that no word tells, behind an office of companies. */
function isBodyOf(role: string, body: string): boolean {
  const [first = '', ...more] = body.split(/\s+/u);
  return (
    (role.split(/[\s/]+/u).some((word) => OF_A_BODY.test(word)) || SECRETARY_GENERAL.test(role)) &&
    /^\p{Lu}/u.test(first) &&
    !FIELD.test(first.replace(/,$/u, '')) &&
    !body.includes(', ') &&
    more.length < 7 &&
    ![first, ...more].some(isRoleWord) &&
    findCountries(body)[0]?.start !== 0 &&
    zoneOfCity(body) === null
  );
}

const FOR = /\s((?:in|for|au|en|aux|à|pour|para)\s(?:(?:the|la|le|el)\s)?)/gu;
const REGION =
  /^(?:Latin America|(?:West|East|North|Southern|Central) Africa|Africa|Asia|Europe|the Middle East|América Latina|Centroamérica|África|Europa|Amérique latine|Afrique|Asie|Sahel|Moyen-Orient|Medio Oriente|Middle East)(?!\p{L})/u;

/** "Example Agency in Ghana" as organisation: for which country or region belongs to the role. */
function withCountry({ role, organisation }: Office): Office {
  if (role === '') return { role, organisation };
  for (const link of organisation.matchAll(FOR)) {
    const place = organisation.slice(link.index + link[0].length);
    if (findCountries(place)[0]?.start === 0 || REGION.test(place))
      return {
        role: `${role} ${organisation.slice(link.index + 1)}`,
        organisation: organisation.slice(0, link.index),
      };
  }
  return { role, organisation };
}

/** Does the first chunk, up to the next preposition or comma, have a kind of organisation or a short form in it? */
function beginsAsOrganisation(text: string): boolean {
  const chunk = text.split(/\s(?:of|for|at|in|to|de|du|des|del|en|pour|para|à|aux?)\s|,/u)[0] ?? '';
  const words = chunk.split(/\s+/u);
  return (
    words.length <= 8 &&
    (words.some(isOrganisationWord) || NAMED_BODY.test(chunk)) &&
    !words.some(isRoleWord) &&
    !(text.split(/\s(?:and|et|y)\s/u)[1] ?? '').split(/\s+/u, 3).some(isRoleWord) &&
    (/^[\p{Lu}\p{Lo}]/u.test(chunk) || NAMED_BODY.test(chunk))
  );
}

/** "المديرة العامة للمنظمة الدولية" holds "المنظمة الدولية": what is written onto the word goes, the article stays. */
function arabicOrganisation(text: string): string {
  return (
    text
      .split(/\s*،\s*/u)
      .map(arabicBody)
      .find((body) => body !== '') ?? ''
  );
}

function arabicBody(text: string): string {
  const words = text.split(/\s+/u);
  const index = words.findIndex((word) => isOrganisationWord(word));
  const word = words[index];
  if (word === undefined || index === 0) return '';
  const own = /^[وف]?(?:لل|ال|بال)/u.test(word) ? `ال${bareArabic(word)}` : bareArabic(word);
  const more = words.slice(index + 1);
  const end = more.indexOf('في');
  const kept =
    end !== -1 && findCountries(more.slice(end).join(' '))[0]?.start === 'في '.length
      ? more.slice(0, end)
      : more;
  return [own, ...kept].join(' ');
}
