import { zoneOfCity } from './city-zones';
import { isFieldOfWork } from './field-of-work';
import { findCountries } from './find-countries';
import { isRoleWord } from './name-words';

/** Offices of companies and associations: what follows "of" with a capital is whose office it is, if it is no field or place. */
const OF_A_BODY =
  /^(?:co-?)?(?:ceo|cfo|coo|cto|vp|svp|evp|president|vice-president|chair|chairman|chairwoman|chairperson|chief|director|director-general|head|founder|cofounder|partner|captain|coach|treasurer|member|leader|spokes(?:person|man|woman)|secretary-general|manager|executive|officer|coordinator|owner|researcher|analyst|lead|analyst|economist|lawyer|consultant|advis[eo]r|representative|scientist|editor|expert|curator|administrator|présidente?|vice-présidente?|directeur|directrice|porte-parole|fondateur|fondatrice|cofondateur|pdg|chef|cheffe|coordinateur|coordinatrice|responsable|chercheur|chercheuse|analyste|économiste|avocate?|consultante?|conseill(?:er|ère)|experte?|ingénieure?|représentante?|presidenta|presidente|vicepresident[ea]|directora|portavoz|vocer[oa]|gerente|fundadora?|cofundadora?|jef[ea]|coordinadora?|investigadora?|analista|economista|abogad[oa]|consultora?|asesora?|expert[oa]|representante|consejer[oa]|delegad[oa]|rectora?|recteur|rectrice|dean|decan[oa]|doyen|doyenne|chercheuse|editora?|éditeur|éditrice|comprador|compradora|ingenier[oa])$/iu;

const SECRETARY_GENERAL = /(?:secretari[oa] general|secrétaire générale?|secretary general)$/iu;

/** "CEO at Majestic Loom": a name with capitals, of a kind that no word tells, behind an office of companies. */
export function isBodyOf(role: string, body: string): boolean {
  const [first = '', ...more] = body.split(/\s+/u);
  return (
    ([...role.split(/[\s/]+/u), ...role.split(/[\s/-]+/u)].some((word) => OF_A_BODY.test(word)) ||
      SECRETARY_GENERAL.test(role)) &&
    /^\p{Lu}/u.test(first) &&
    !isFieldOfWork(first) &&
    !/^(?:Summit|Cumbre|Sommet|Conference|Conférence|Conferencia|Session)$/u.test(body) &&
    !body.includes(', ') &&
    more.length < 7 &&
    ![first, ...more].some(isRoleWord) &&
    findCountries(body)[0]?.start !== 0 &&
    zoneOfCity(body) === null
  );
}
