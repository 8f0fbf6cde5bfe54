import { findActiveDonors, findDonorCues } from './donor-cues';
import { findCountries } from './find-countries';
import { endOfFirstSentence } from './first-sentence';
import { isOrganisationWord } from './name-words';
import { splitDonorList } from './split-donor-list';
import type { ImportedDonor } from './types';

/** characters; a list of donors is not longer */
const LIST_LENGTH = 1500;
const QUALIFIER =
  /[\s,،]+(?:through|under|via|during|since|over|until|durante|pendant|depuis|desde|au cours|afin|à hauteur|por un|خلال|منذ|بقيمة|وذلك|within|as part of|in the framework of|implemented by|which|who|that|to support|to help|dans le cadre|par l['’]intermédiaire|à travers|au titre|par le biais|a través|en el marco|mediante|por medio|من خلال|في إطار|عبر)(?![\p{L}])/iu;
/** What a donor's name does not go on with: a purpose, a place, a year. */
const RUNS_ON =
  /[\s,]+(?:(?:to|for|with|pour|para|con|avec|who|and) (?=\p{Ll})|(?:in|en|au|aux|at) (?=[\p{Lu}\d]|the )).*$/u;
/** Bodies that are called by where they are. */
const IN_A_COUNTRY =
  /^(?:the )?(?:embassy|delegation|mission|consulate|ambassade|délégation|embajada|delegación)(?!\p{L})/iu;
const GOVERNMENT =
  /(?:government|kingdom|republic|ministry|department|embassy|people|state|federal|gouvernement|royaume|république|ministère|ambassade|peuple|gobierno|reino|república|ministerio|embajada|pueblo|حكومة|مملكة|جمهورية|وزارة|سفارة|دولة|شعب)/iu;
const ARTICLE = /^(?:(?:the|de la|le|la|les|el|los|las|du|des|del)\s+|(?:de )?l['’]\s?|d['’])/iu;

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
      const named = splitDonorList(findActiveDonors(sentence) ?? '').map(toDonor);
      if (named.some((donor) => donor === null || !isPayer(donor))) continue;
      for (const donor of named) if (donor && !donors.has(donor.name)) donors.set(donor.name, donor);
    }
    let read = -1;
    for (const cue of findDonorCues(paragraph)) {
      if (cue < read) continue;
      const list = paragraph.slice(cue, cue + LIST_LENGTH);
      const end = endOfFirstSentence(list);
      read = cue + end;
      for (const part of splitDonorList(list.slice(0, end).replace(/[.\s]+$/u, ''))) {
        const donor = toDonor(part);
        if (donor && !donors.has(donor.name)) donors.set(donor.name, donor);
      }
    }
  }
  return [...donors.values()];
}

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
  return isoCode !== undefined || name.split(/\s+/u).some(isOrganisationWord);
}

function toDonor(written: string): ImportedDonor | null {
  const bare = written.trim();
  const qualifier = [QUALIFIER.exec(written), IN_A_COUNTRY.test(bare) ? null : RUNS_ON.exec(written)]
    .filter((match) => match !== null)
    .sort((a, b) => a.index - b.index)[0];
  const named = (qualifier ? written.slice(0, qualifier.index) : written).trim().replace(/^[:\s]+/u, '');
  const name = findCountries(named)[0]?.start === 0 ? named : named.replace(ARTICLE, '');
  if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.length > 250) return null;
  const isoCode = countryOf(name);
  const note = qualifier ? written.slice(qualifier.index).replace(/^[\s,،]+/u, '') : '';
  return { name, ...(isoCode === null ? {} : { isoCode }), ...(note === '' ? {} : { note }) };
}

/** A donor is of a country when its name begins with the country's, or with a word of government before it. */
function countryOf(name: string): string | null {
  const mention = findCountries(name)[0];
  if (!mention) return null;
  const lead = name.slice(0, mention.start);
  return lead === '' || GOVERNMENT.test(lead) ? mention.isoCode : null;
}
