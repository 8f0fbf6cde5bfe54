import { fitSlug } from '../../../shared/addresses/fit-slug';
import { releasePath } from '../../../shared/addresses/release-address';
import { slugOf } from '../../../shared/addresses/slug-of';
import { LOCALES, type Locale } from '../../../shared/locales/locales';
import type { InLanguages } from './site-record';
import type { DocumentFacts } from './site-index';

/** The slug and the path that a document is to have in a language. */
export interface Planned {
  readonly slug: string;
  readonly path: string;
}

const IS_SLUG = /^[a-z0-9]+(?:[-._~]+[a-z0-9]+)*$/;

/** The old slug where it can stand in an address here, or else one that is made of it, or of the title. */
export const slugFor = ({ title, slug }: { readonly title: string; readonly slug: string | null }): string =>
  slug !== null && IS_SLUG.test(slug) ? fitSlug(slug) : slugOf(slug ?? '') || slugOf(title) || 'untitled';

/**
 * The path of every document before it is made, so that texts are written with links to where it will be. Slugs that another
 * document of the site has, or that is public already, get a number.
 *
 * @param isTaken - whether something else that is public has the slug
 * @param settled - what was moved before and is public: it stays where it is
 */
export const planPaths = (
  documents: ReadonlyMap<string, DocumentFacts>,
  isTaken: (kind: DocumentFacts['kind'], locale: Locale, slug: string) => boolean,
  settled: ReadonlyMap<string, InLanguages<Planned>>,
): Map<string, InLanguages<Planned>> => {
  const planned = new Map<string, InLanguages<Planned>>();
  const used = new Set<string>();
  for (const [id, ways] of settled)
    for (const [locale, { slug }] of Object.entries(ways))
      used.add(`${documents.get(id)?.kind ?? ''} ${locale} ${slug}`);
  const choose = (
    kind: DocumentFacts['kind'],
    locale: Locale,
    names: Parameters<typeof slugFor>[0],
  ): string => {
    const wanted = slugFor(names);
    let slug = wanted;
    for (let number = 2; used.has(`${kind} ${locale} ${slug}`) || isTaken(kind, locale, slug); number += 1)
      slug = `${wanted}-${number}`;
    used.add(`${kind} ${locale} ${slug}`);
    return slug;
  };
  const place = (id: string, seen: ReadonlySet<string>): InLanguages<Planned> => {
    const known = planned.get(id);
    if (known !== undefined) return known;
    const facts = documents.get(id);
    if (facts === undefined || seen.has(id)) return {};
    const above = facts.parent === null ? {} : place(facts.parent, new Set([...seen, id]));
    const ways: Partial<Record<Locale, Planned>> = {};
    for (const locale of LOCALES) {
      const names = facts.names[locale];
      if (names === undefined) continue;
      const parent = facts.kind === 'page' ? (above[locale] ?? firstOf(above))?.path : undefined;
      const base = parent === undefined || parent === '/' ? '' : parent;
      const stays = settled.get(id)?.[locale];
      if (stays !== undefined) ways[locale] = stays;
      else {
        const slug = choose(facts.kind, locale, names);
        const path = facts.kind === 'release' ? releasePath(slug) : facts.isHome ? '/' : `${base}/${slug}`;
        ways[locale] = { slug, path };
      }
    }
    planned.set(id, ways);
    return ways;
  };
  for (const id of documents.keys()) place(id, new Set());
  return planned;
};

const firstOf = (ways: InLanguages<Planned>): Planned | undefined =>
  LOCALES.map((locale) => ways[locale]).find((way) => way !== undefined);

/** Pages above come before those below; releases in the order of their dates, as feeds number them. */
export const inOrder = (
  documents: ReadonlyMap<string, DocumentFacts>,
): { readonly pages: string[]; readonly releases: string[] } => {
  const depthOf = (id: string, seen = new Set<string>()): number => {
    const parent = documents.get(id)?.parent ?? null;
    return parent === null || seen.has(id) ? 0 : 1 + depthOf(parent, seen.add(id));
  };
  const all = [...documents];
  const pages = all.flatMap(([id, facts]) =>
    facts.kind === 'page' ? [{ id, facts, depth: depthOf(id) }] : [],
  );
  const releases = all.flatMap(([id, facts]) =>
    facts.kind === 'release' ? [{ id, at: facts.releasedAt }] : [],
  );
  return {
    pages: pages.sort((a, b) => a.depth - b.depth || a.facts.position - b.facts.position).map(({ id }) => id),
    releases: releases.sort((a, b) => timeOf(a.at) - timeOf(b.at)).map(({ id }) => id),
  };
};

const timeOf = (at: string | null): number => (at === null ? Number.MAX_SAFE_INTEGER : Date.parse(at));
