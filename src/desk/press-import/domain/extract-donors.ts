import { findDonorCues } from './donor-cues';
import { findCountries } from './find-countries';
import { endOfFirstSentence } from './first-sentence';
import { splitDonorList } from './split-donor-list';
import type { ImportedDonor } from './types';

/** characters; a list of donors is not longer */
const LIST_LENGTH = 1500;
const QUALIFIER =
  /[\s,،]+(?:through|under|via|within|as part of|in the framework of|implemented by|which|who|that|to support|to help|dans le cadre|par l['’]intermédiaire|à travers|au titre|par le biais|a través|en el marco|mediante|por medio|من خلال|في إطار|عبر)(?![\p{L}])/iu;
const GOVERNMENT =
  /(?:government|kingdom|republic|ministry|department|embassy|people|state|federal|gouvernement|royaume|république|ministère|ambassade|peuple|gobierno|reino|república|ministerio|embajada|pueblo|حكومة|مملكة|جمهورية|وزارة|سفارة|دولة|شعب)/iu;
const ARTICLE = /^(?:the|le|la|les|l['’]|el|los|las|du|des|de la|de l['’]|del|d['’])\s*/iu;

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

function toDonor(written: string): ImportedDonor | null {
  const qualifier = QUALIFIER.exec(written);
  const name = (qualifier ? written.slice(0, qualifier.index) : written)
    .trim()
    .replace(/^[:\s]+/u, '')
    .replace(ARTICLE, '');
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
