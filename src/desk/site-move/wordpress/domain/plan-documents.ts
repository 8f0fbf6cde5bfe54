import type { Locale } from '../../../../shared/locales/locales';
import { localeOfCode } from '../../domain/locale-of-code';
import { oldPath } from '../../domain/old-address';
import type { OldState } from '../../domain/site-record';
import { readState } from './read-state';
import type { PostFacts, Survey } from './survey';

/** One text of a document. */
export interface Member {
  readonly facts: PostFacts;
  readonly locale: Locale;
  readonly reason: string | null;
}

/** Posts that are translations of each other, as the one document that they become. */
export interface DocumentPlan {
  readonly id: string;
  readonly kind: 'release' | 'page';
  readonly state: OldState;
  /** The source first. */
  readonly members: readonly [Member, ...Member[]];
  /** The public document that this hidden translation was parted from. */
  readonly partedFrom: string | null;
}

/** What a post's language is by a table of WPML, and with which it belongs together. */
export interface TranslationRow {
  readonly code: string;
  readonly group: string;
  readonly isSource: boolean;
}

export interface PlanOptions {
  readonly defaultLanguage: Locale;
  readonly releaseTypes: ReadonlySet<string>;
  /** Slugs or names, in small letters; null for all. */
  readonly releaseCategories: ReadonlySet<string> | null;
  readonly translations: ReadonlyMap<string, TranslationRow>;
}

export interface Plan {
  readonly documents: readonly DocumentPlan[];
  /** Left out, with the sentence why. */
  readonly leftOut: readonly { readonly facts: PostFacts; readonly why: string }[];
  readonly inTrash: number;
  /** Posts whose language was told by their address alone. */
  readonly guessed: ReadonlyMap<Locale, number>;
}

interface Candidate extends Member {
  readonly state: OldState;
  readonly group: string;
  readonly isSource: boolean;
}

/**
 * Which documents the posts of an export become: translations are one. A translation that was not public beside a public one is a
 * draft of its own, so that nothing hidden stands in a public document.
 */
export const planDocuments = (survey: Survey, options: PlanOptions): Plan => {
  const leftOut: { facts: PostFacts; why: string }[] = [];
  const guessed = new Map<Locale, number>();
  const groups = new Map<string, Candidate[]>();
  const groupOf = findGroups(survey, options.translations);
  let inTrash = 0;
  for (const facts of survey.posts.values()) {
    const read = readState(facts.status, facts.isProtected);
    const language = languageOf(facts, survey, options);
    if (read === null) {
      inTrash += 1;
      continue;
    }
    if (language.locale === null) {
      leftOut.push({ facts, why: `It is in “${language.code}”, which is no language of the newsroom.` });
      continue;
    }
    if (!isOfCategories(facts, options)) {
      leftOut.push({ facts, why: 'It is in none of the categories that hold press releases.' });
      continue;
    }
    const { locale } = language;
    if (language.isGuess) guessed.set(locale, (guessed.get(locale) ?? 0) + 1);
    const group = `${kindOf(facts, options)} ${groupOf(facts)}`;
    const isSource = options.translations.get(facts.id)?.isSource ?? false;
    const candidate = { facts, locale, state: read.state, reason: read.reason, group, isSource };
    const others = groups.get(group) ?? [];
    const isTaken = others.some((other) => other.locale === locale);
    groups.set(isTaken ? `${group} ${facts.id}` : group, isTaken ? [candidate] : [...others, candidate]);
  }
  const documents = [...groups].flatMap(([key, members]) => toDocuments(key, members, options));
  return { documents, leftOut, inTrash, guessed };
};

const kindOf = ({ type }: PostFacts, { releaseTypes }: PlanOptions): DocumentPlan['kind'] =>
  releaseTypes.has(type) ? 'release' : 'page';

const isOfCategories = (facts: PostFacts, { releaseTypes, releaseCategories }: PlanOptions): boolean =>
  releaseCategories === null ||
  !releaseTypes.has(facts.type) ||
  facts.terms.some(
    ({ slug, name }) =>
      releaseCategories.has(slug.toLowerCase()) || releaseCategories.has(name.toLowerCase()),
  );

const toDocuments = (key: string, members: readonly Candidate[], options: PlanOptions): DocumentPlan[] => {
  const lowest = key.split(' ').at(-1) ?? '';
  const sorted = [...members].sort((one, other) => rank(one, options) - rank(other, options));
  const shown = sorted.filter(({ state }) => state === 'public');
  const hidden = sorted.filter(({ state }) => state === 'draft');
  const id = `wordpress:post:${lowest}`;
  const make = (of: readonly Candidate[], name: string, partedFrom: string | null): DocumentPlan[] => {
    const [first, ...others] = of;
    if (first === undefined) return [];
    const kind = kindOf(first.facts, options);
    return [{ id: name, kind, state: first.state, members: [first, ...others], partedFrom }];
  };
  if (shown.length === 0) return make(hidden, id, null);
  const parted = hidden.flatMap((one) => {
    const own = one.facts.id === lowest ? `${id}:${one.locale}` : `wordpress:post:${one.facts.id}`;
    return make([one], own, id);
  });
  return [...make(shown, id, null), ...parted];
};

const rank = (one: Candidate, { defaultLanguage }: PlanOptions): number =>
  one.isSource ? 0 : one.locale === defaultLanguage ? 1 : 2;

/** The lowest id of a group, in the file or not: the same in each export. */
const findGroups = (
  survey: Survey,
  translations: ReadonlyMap<string, TranslationRow>,
): ((facts: PostFacts) => string) => {
  const groupOfId = new Map<string, string>();
  const keep = (ids: readonly string[]): void => {
    const lowest = lowestOf(ids);
    for (const id of ids) groupOfId.set(id, lowest);
  };
  for (const table of survey.groups('post_translations').values())
    keep(
      [...table]
        .filter(([name]) => localeOfCode(name) !== null || (name.length <= 8 && name !== 'sync'))
        .map(([, id]) => id),
    );
  const byName = new Map<string, string[]>();
  const join = (name: string, id: string): void => {
    byName.set(name, [...(byName.get(name) ?? []), id]);
  };
  for (const [id, { group }] of translations) join(`table ${group}`, id);
  for (const { id, terms } of survey.posts.values()) {
    const term = terms.find(({ taxonomy }) => taxonomy === 'post_translations');
    if (term !== undefined && !groupOfId.has(id)) join(`term ${term.slug}`, id);
  }
  for (const ids of byName.values()) keep(ids);
  return ({ id }) => groupOfId.get(id) ?? id;
};

const lowestOf = (ids: readonly string[]): string =>
  ids.reduce((lowest, id) => (Number(id) < Number(lowest) ? id : lowest), ids[0] ?? '');

interface FoundLanguage {
  readonly locale: Locale | null;
  readonly code: string;
  readonly isGuess: boolean;
}

/** Of the table, of Polylang's terms, of the address (`/fr/…`, `?lang=fr`), or else the main one. */
const languageOf = (facts: PostFacts, survey: Survey, options: PlanOptions): FoundLanguage => {
  const row = options.translations.get(facts.id);
  if (row !== undefined) return { locale: localeOfCode(row.code), code: row.code, isGuess: false };
  if (facts.language !== null)
    return { locale: survey.localeOfTerm(facts.language), code: facts.language, isGuess: false };
  const blog = oldPath(survey.site.get('wp:base_blog_url') ?? '/') ?? '/';
  const path = oldPath(facts.link) ?? '';
  const below = path.startsWith(blog) ? path.slice(blog.length).replace(/^\//, '') : path;
  const code = /^([a-z]{2})(?:-[a-z]{2})?\/./i.exec(below)?.[1] ?? /[?&]lang=([a-z]{2})\b/i.exec(path)?.[1];
  const locale = code === undefined ? null : localeOfCode(code);
  if (locale === null || locale === options.defaultLanguage)
    return { locale: options.defaultLanguage, code: options.defaultLanguage, isGuess: false };
  return { locale, code: locale, isGuess: true };
};
