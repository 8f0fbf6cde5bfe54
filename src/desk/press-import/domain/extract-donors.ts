import { findActiveDonors, findArabicPayers, findDonorBeside } from './active-donors';
import { findDonorCues } from './donor-cues';
import { findCountries } from './find-countries';
import { endOfFirstSentence } from './first-sentence';
import { isOrganisationWord } from './name-words';
import { isGiver } from './is-giver';
import { splitDonorList } from './split-donor-list';
import type { ImportedDonor } from './types';

/** characters; a list of donors is not longer */
const LIST_LENGTH = 1500;
const QUALIFIER =
  /[\s,،]+(?:through|under|via|during|since|over|until|durante|pendant|depuis|desde|au cours|afin|à hauteur|por un|خلال|منذ|بقيمة|بمبلغ|وذلك|within|as part of|in the framework of|implemented by|which|who|that|to support|to help|dans le cadre|en faveur|en favor|a favor|in favour|par l['’]intermédiaire|à travers|au titre|par le biais|a través|en el marco|mediante|por medio|من خلال|في إطار|عبر|قدرها|قدره|بلغت?|[يت]بلغ|قيمتها|قيمته|وينفذ|وتنفذ|وينفذه|وتنفذه|ويهدف|وتهدف|ويشمل|وتشمل|ويستمر|is|are|has|have|was|were|will|gave|gives|contributes?|provides?|ont|ha|han|aportan?|aportará|aportó|contribuye|apporte|apportent)(?![\p{L}])/iu;
/** What a donor's name does not go on with: a purpose, a place, a year. */
const RUNS_ON =
  /[\s,]+(?:(?:to|for|with|con|avec|who|and) (?=\p{Ll})|(?:pour|para) (?!(?:el|la|los|las|le|les)\s\p{Lu}|l['’]\p{Lu})(?=\p{Ll})|(?:(?:to|for|with|of|pour|para|con|avec|de|por) |d['’])(?=(?:US|EUR|USD|GBP|CHF|CAD|AUD|JPY|CFA)[ $€\d]|[€$£¥\d])|(?:in|en|au|aux|at) (?=[\p{Lu}\d]|the )).*$/u;
/** Bodies that are called by where they are. */
const IN_A_COUNTRY =
  /^(?:the )?(?:embassy|delegation|mission|consulate|ambassade|délégation|embajada|delegación)(?!\p{L})/iu;
/** "Alliance pour les vaccins", "Fund for small mills": what it is for belongs to its name. */
const FOR_A_CAUSE =
  /^(?:(?:the|la|le|el|du|de la|del)\s|l['’])?(?:Fund|Alliance|Foundation|Trust|Initiative|Coalition|Agency|Organization|Organisation|Office|Fonds|Fondation|Agence|Fondo|Alianza|Fundación|Iniciativa|Agencia|Organización|Oficina)\s(?:\p{L}+\s)?(?:for|pour|para)\s[^,;]{3,40}$/u;
/** "le mécénat de la société Exemple", "la empresa Ejemplo": what stands before a name in small letters */
const KIND =
  /^(?:(?:the|la|le|el)\s|l['’])?(?:(?:mécénat|soutien|concours|appui|aporte|apoyo|support|patronage)\s(?:of|de|du|del)\s(?:la\s|l['’]|the\s)?)?(?:(?:(?:société|entreprise|compagnie|empresa|compañía|company)|(?:cadena|chaîne|chain|grupo|groupe|red|réseau)\s(?:de|of)\s\p{Ll}+)\s)?(?=\p{Lu})/u;
/** "Sweden’s development agency, Sida": the agency's name follows. */
const OWN_AGENCY =
  /^(?:the\s)?\p{Lu}[\p{L} ]*['’]s?\s(?:\p{Ll}+\s){1,3}(?:agency|fund|bank|body),\s(?=\p{Lu})/u;
const SEVERAL_GIVE = /(?<!\p{L})(?:governments|gouvernements|gobiernos)\s|حكومات\s/u;
/** "(US$ 2.1 million)" behind a name */
const SUM = /\s*\([^()]*\d[^()]*\)/gu;
/** "peuple japonais": the giver by its adjective */
const OF_A_NATION =
  /^(?:peuple|gouvernement|pueblo|gobierno|people|government|coopération|cooperación)\s(?:(?:of|du|de la|de|del|des)\s(?:the\s)?|de l['’]|d['’])?\p{L}+(?:\s\p{Lu}\p{L}+)*$/u;
/** "the Governments of Norway, Ireland and Malta": each of the countries is a donor */
const OF_SEVERAL =
  /^(?:(?:the|les|los|des|de los)\s)?(?:governments|peoples|gouvernements|peuples|gobiernos|pueblos)\s(?:of|de la|de|du|des|del)\s(?:the\s)?|^(?:(?:les|des)\s)?(?:gouvernements|peuples)\s(?:de l['’]|d['’])|^حكومات\s/iu;
/** "fondation Exemple" */
const SMALL_KIND =
  /^(?:fondation|fundación|foundation|association|asociación|diócesis|diocèse)\s(?:de\s)?\p{Lu}/u;
/** "each of", "from", before a name in Arabic */
const ALL_OF = /^(?:كل من|كلا? من|من)\s/u;
const GOVERNMENT =
  /(?:government|kingdom|republic|ministry|department|embassy|people|state|federal|gouvernement|royaume|république|ministère|ambassade|peuple|gobierno|reino|república|ministerio|embajada|pueblo|حكومة|مملكة|جمهورية|وزارة|سفارة|دولة|شعب)/iu;
const ARTICLE =
  /^(?:(?:[Tt]he|de la|[Ll]e|[Ll]a|[Ll]es|[Ee]l|[Ll]os|[Ll]as|du|des|del)\s+|(?:de )?[Ll]['’]\s?|d['’])/u;

/**
 * The donors that a text thanks for money, in its order. The name stands without its article; how the money came
 * ("through its support of …") is kept as `note`. A country, or a body of its government, has its code.
 *
 * @example
 * extractDonors(['The work was funded by the Kingdom of Norway under the Example Programme.']);
 * // [{ name: 'Kingdom of Norway', isoCode: 'NO', note: 'under the Example Programme' }]
 */
export function extractDonors(paragraphs: string[]): ImportedDonor[] {
  const donors = new Map<string, ImportedDonor>();
  for (const paragraph of paragraphs) {
    for (const sentence of sentencesOf(paragraph)) {
      for (const list of [
        findDonorBeside(sentence) ?? findActiveDonors(sentence) ?? '',
        ...findArabicPayers(sentence),
      ]) {
        const named = splitDonorList(list).map(toDonor);
        if (named.some((donor) => donor === null || !isPayer(donor))) continue;
        for (const donor of named) if (donor && !donors.has(donor.name)) donors.set(donor.name, donor);
      }
    }
    for (const { list, ofMoney } of listsAfterCues(paragraph)) {
      const named = splitDonorList(list).map(toDonor);
      if (!ofMoney && !(named[0] && isGiver(named[0].name)) && !SEVERAL_GIVE.test(list)) continue;
      for (const donor of named) {
        if (donor && (ofMoney || isGiver(donor.name)) && !donors.has(donor.name))
          donors.set(donor.name, donor);
      }
    }
  }
  return [...donors.values()];
}

/** What follows each cue up to its sentence's end, or up to the next cue, or to a second "by". */
function listsAfterCues(paragraph: string): { list: string; ofMoney: boolean }[] {
  const cues = findDonorCues(paragraph);
  return cues.flatMap(({ end: start, ofMoney }, index) => {
    const next = cues[index + 1]?.start ?? paragraph.length;
    const text = paragraph.slice(start, Math.min(start + LIST_LENGTH, next));
    const list = text.slice(0, endOfFirstSentence(text));
    return list
      .slice(0, MAIN_CLAUSE.exec(list)?.index ?? list.length)
      .replace(/[.,\s]+$/u, '')
      .replace(WITH_OTHERS, '')
      .replace(/[\s,]+(?:and|et|y|e|و)$/u, '')
      .split(SECOND_BY)
      .map((list) => ({ list, ofMoney }));
  });
}

/** "With support from Norway, the Example Fund today opened": a name, and what it did. */
const MAIN_CLAUSE =
  /,\s(?:(?:the|le|la|les|el|los|las)\s|l['’])?\p{Lu}[^,;؛]*?\s(?:today|yesterday|this|has|have|will|a|ont|hier|hoy|ayer|ha|han|\p{Ll}{3,}(?:ed|ó|aron|ieron))\s.*$/u;
/** "…, in partnership with the Example Agency": who works along, and did not pay. */
const WITH_OTHERS =
  /[\s,،]+(?:(?:and|et|y)\s|و)?(?:in (?:close )?(?:cooperation|partnership|collaboration|coordination) with|en (?:étroite )?(?:collaboration|partenariat|coordination|coopération) avec|en (?:colaboración|coordinación|alianza|cooperación) con|(?:بتنفيذ|بالتعاون|بالشراكة|بالتنسيق|بإشراف|تنفذه|ينفذه)(?!\p{L})).*$/iu;
const SECOND_BY =
  /\s*,?\s(?:and|et|y|ainsi que|as well as)\s(?:(?:the rest|the remainder|le reste|el resto|(?:de|à hauteur de|for|con)\s[^,;]{1,40}?)\s)?(?:by|par|por)\s/iu;

/** paragraphs longer than this name no donors by their verb */
const READ_SENTENCES = 20;

function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let rest = paragraph.slice(0, 5000);
  while (rest !== '' && sentences.length < READ_SENTENCES) {
    const end = endOfFirstSentence(rest);
    sentences.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trimStart();
  }
  return sentences;
}

/** A country, or a body by a word of its name. */
function isPayer({ name, isoCode }: ImportedDonor): boolean {
  return isoCode !== undefined || OF_A_NATION.test(name) || name.split(/\s+/u).some(isOrganisationWord);
}

function toDonor(written: string): ImportedDonor | null {
  const bare = written.trim().replace(ALL_OF, '').replace(OF_SEVERAL, '').replace(OWN_AGENCY, '');
  const runsOn = IN_A_COUNTRY.test(bare) || FOR_A_CAUSE.test(bare) ? null : RUNS_ON.exec(bare);
  const qualifier = [QUALIFIER.exec(bare), runsOn]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  const named = (qualifier ? bare.slice(0, qualifier.index) : bare)
    .replace(SUM, '')
    .replace(/\(\s*([^()]*?)\s*\)/gu, '($1)')
    .trim()
    .replace(/^[:\s]+/u, '');
  const bodied = named.replace(KIND, '');
  const name = findCountries(bodied)[0]?.start === 0 ? bodied : bodied.replace(ARTICLE, '').replace(KIND, '');
  if (/^(?:[A-Z]{2,3})?\s?[$€£¥]/u.test(name)) return null;
  if (
    !(/^[\p{Lu}\p{Lo}]/u.test(name) || OF_A_NATION.test(name) || SMALL_KIND.test(name)) ||
    name.length > 250
  )
    return null;
  const isoCode = countryOf(name);
  const note = qualifier ? bare.slice(qualifier.index).replace(/^[\s,،]+/u, '') : '';
  return { name, ...(isoCode === null ? {} : { isoCode }), ...(note === '' ? {} : { note }) };
}

/** A donor is of a country when its name begins with the country's, or with a word of government before it. */
function countryOf(name: string): string | null {
  const mention = findCountries(name)[0];
  if (!mention) return null;
  const lead = name.slice(0, mention.start);
  return lead === '' || GOVERNMENT.test(lead) ? mention.isoCode : null;
}
