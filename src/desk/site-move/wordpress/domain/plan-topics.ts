import type { Locale } from '../../../../shared/locales/locales';
import { countryOfTerm } from '../../domain/country-of-term';
import { localeOfCode } from '../../domain/locale-of-code';
import { decodeAddress } from '../../domain/old-address';
import { plainText } from '../../domain/plain-text';
import type { CountryRecord, InLanguages, OldAddress, TopicRecord } from '../../domain/site-record';
import type { DocumentPlan } from './plan-documents';
import type { Survey } from './survey';
import type { WxrTerm } from './wxr-events';

/** What is a term for WordPress and says nothing of what a text is about. */
const OF_THE_SYSTEM =
  /^(?:language|term_language|post_translations|term_translations|nav_menu|post_format|link_category|author|wp_.*|product_.*|pa_.*|series_group|translation_priority)$/;
/** The category of posts that nobody gave one. */
const NONE = /^(?:uncategori[sz]ed|non-classe|sin-categoria|غير-مصنف)(?:-[a-z]{2})?$/i;

export interface TopicsPlan {
  readonly topics: readonly TopicRecord[];
  readonly countries: readonly CountryRecord[];
  /** The id of the topic, or the country, of a term; undefined for one that says nothing. */
  readonly find: (term: WxrTerm) => { readonly topic: string } | { readonly country: string } | undefined;
  /** The names that were read as countries. */
  readonly named: readonly { readonly id: string; readonly name: string; readonly code: string }[];
}

interface Term {
  readonly key: string;
  readonly taxonomy: string;
  readonly slug: string;
  readonly name: string;
  readonly parent: string;
  readonly id: string;
  readonly locales: Set<Locale>;
}

/** Categories, tags and own taxonomies as topics; those named after a country, and nothing else, as that country. */
export const planTopics = (
  survey: Survey,
  documents: readonly DocumentPlan[],
  { defaultLanguage, blog }: { readonly defaultLanguage: Locale; readonly blog: string },
): TopicsPlan => {
  const terms = collectTerms(survey, documents);
  const groups = groupTerms(survey, terms, defaultLanguage);
  const topics: TopicRecord[] = [];
  const countries = new Map<string, CountryRecord>();
  const found = new Map<string, { topic: string } | { country: string }>();
  const named: { id: string; name: string; code: string }[] = [];
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const addresses = group.flatMap(({ term, locale }) => termAddresses(term, terms, blog, locale));
    const code = group.map(({ term }) => countryOfTerm(term.name)).find((one) => one !== null);
    if (typeof code === 'string') {
      const id = `wordpress:country:${code}`;
      const known = countries.get(code)?.addresses ?? [];
      countries.set(code, {
        kind: 'country',
        id,
        isoCode: code,
        roles: [],
        addresses: [...known, ...addresses],
      });
      named.push({ id, name: first.term.name, code });
      for (const { term } of group) found.set(term.key, { country: code });
      continue;
    }
    const languages: InLanguages<{ name: string; slug: string | null }> = Object.fromEntries(
      group.map(({ term, locale }) => [
        locale,
        { name: term.name, slug: term.slug === '' ? null : term.slug },
      ]),
    );
    const id = `wordpress:${first.term.key}`;
    topics.push({ kind: 'topic', id, languages, addresses });
    for (const { term } of group) found.set(term.key, { topic: id });
  }
  return { topics, countries: [...countries.values()], find: (term) => found.get(keyOf(term)), named };
};

const keyOf = ({ taxonomy, slug, name }: WxrTerm): string => `${taxonomy}:${slug || name}`;

const isTopic = ({ taxonomy, slug }: WxrTerm): boolean =>
  !OF_THE_SYSTEM.test(taxonomy) && !NONE.test(decodeAddress(slug));

/** The terms that documents have, with what the head of the export tells of them. */
const collectTerms = (survey: Survey, documents: readonly DocumentPlan[]): ReadonlyMap<string, Term> => {
  const listed = new Map(survey.terms.map((term) => [keyOf(term), term]));
  const terms = new Map<string, Term>();
  const add = (term: WxrTerm): Term => {
    const key = keyOf(term);
    const known = terms.get(key);
    if (known !== undefined) return known;
    const more = listed.get(key);
    const made = {
      key,
      taxonomy: term.taxonomy,
      slug: decodeAddress(term.slug),
      name: plainText(more?.name ?? term.name) || decodeAddress(term.slug),
      parent: more?.parent ?? '',
      id: more?.id ?? '',
      locales: new Set<Locale>(),
    };
    terms.set(key, made);
    return made;
  };
  for (const { members } of documents)
    for (const { facts, locale } of members)
      for (const term of facts.terms.filter(isTopic)) add(term).locales.add(locale);
  return terms;
};

interface TermIn {
  readonly term: Term;
  readonly locale: Locale;
}

/** Terms that are translations of each other. The language of others is that of the texts that have them. */
const groupTerms = (
  survey: Survey,
  terms: ReadonlyMap<string, Term>,
  defaultLanguage: Locale,
): TermIn[][] => {
  const byId = new Map([...terms.values()].filter(({ id }) => id !== '').map((term) => [term.id, term]));
  const grouped = new Set<Term>();
  const groups: TermIn[][] = [];
  for (const table of survey.groups('term_translations').values()) {
    const group = [...table].flatMap(([code, id]): TermIn[] => {
      const locale = survey.localeOfTerm(code) ?? localeOfCode(code);
      const term = byId.get(id);
      return locale === null || term === undefined || grouped.has(term) ? [] : [{ term, locale }];
    });
    for (const { term } of group) grouped.add(term);
    if (group.length > 0)
      groups.push(group.sort((one, other) => Number(one.term.id) - Number(other.term.id)));
  }
  for (const term of terms.values()) {
    if (grouped.has(term)) continue;
    const [only, ...more] = term.locales;
    groups.push([{ term, locale: only !== undefined && more.length === 0 ? only : defaultLanguage }]);
  }
  return groups;
};

const BASES: Readonly<Record<string, string>> = { category: 'category', post_tag: 'tag' };

/** Where WordPress lists what has a term, unless the office changed that; what it never had does no harm. */
const termAddresses = (
  term: Term,
  terms: ReadonlyMap<string, Term>,
  blog: string,
  language: Locale,
): OldAddress[] => {
  const base = BASES[term.taxonomy];
  if (base === undefined) return [];
  const path = [term.slug];
  for (let at: Term | undefined = term; at !== undefined && at.parent !== '' && path.length < 10;) {
    at = terms.get(`${term.taxonomy}:${at.parent}`);
    if (at !== undefined) path.unshift(at.slug);
  }
  const number = term.taxonomy === 'category' && term.id !== '' ? [`${blog}?cat=${term.id}`] : [];
  return [`${blog}${base}/${path.join('/')}/`, ...number].map((address) => ({ address, language }));
};
