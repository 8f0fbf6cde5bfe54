import { countryOfTerm } from '../../domain/country-of-term';
import type { CountryRecord, TopicRecord } from '../../domain/site-record';
import { addressesIn } from './addresses';
import type { Reference } from './entity';
import type { Survey } from './survey';

export interface TopicsPlan {
  readonly topics: readonly TopicRecord[];
  readonly countries: readonly CountryRecord[];
  /** undefined for a term that is not in the export, or was not shown. */
  readonly find: (term: Reference) => { readonly topic: string } | { readonly country: string } | undefined;
  readonly named: readonly { readonly id: string; readonly name: string; readonly code: string }[];
  readonly hidden: readonly { readonly id: string; readonly name: string }[];
}

/** Terms as topics; those named after a country, and nothing else, as that country. */
export const planTopics = (survey: Survey): TopicsPlan => {
  const topics: TopicRecord[] = [];
  const countries = new Map<string, CountryRecord>();
  const found = new Map<string, { topic: string } | { country: string }>();
  const named: { id: string; name: string; code: string }[] = [];
  const hidden: { id: string; name: string }[] = [];
  for (const [uuid, languages] of survey.terms) {
    const facts = [...languages.values()];
    const [first] = facts;
    if (first === undefined) continue;
    const id = `drupal:${uuid}`;
    const shown = facts.filter(({ isShown }) => isShown);
    if (shown.length === 0) {
      hidden.push({ id, name: first.name });
      continue;
    }
    const addresses = shown.flatMap(({ locale, tid, alias }) => {
      const internal = tid === '' ? null : `/taxonomy/term/${tid}`;
      const paths = survey.pathsOf(internal ?? '', alias, '');
      return addressesIn(locale, paths, internal, survey.prefixes);
    });
    const code = shown.map(({ name }) => countryOfTerm(name)).find((one) => one !== null);
    if (typeof code === 'string') {
      const country = `drupal:country:${code}`;
      const known = countries.get(code)?.addresses ?? [];
      countries.set(code, {
        kind: 'country',
        id: country,
        isoCode: code,
        roles: [],
        addresses: [...known, ...addresses],
      });
      named.push({ id: country, name: first.name, code });
      found.set(uuid, { country: code });
      continue;
    }
    topics.push({
      kind: 'topic',
      id,
      languages: Object.fromEntries(
        shown.map(({ locale, name, alias }) => [
          locale,
          { name, slug: alias?.replace(/^.*\//s, '') ?? null },
        ]),
      ),
      addresses,
    });
    found.set(uuid, { topic: id });
  }
  return { topics, countries: [...countries.values()], find: ({ id }) => found.get(id), named, hidden };
};
