import { breakCircles } from '../../domain/break-circles';
import { hostOf, oldPath } from '../../domain/old-address';
import type { DocumentPlan } from './plan-documents';
import type { MenuItem } from './menu-item';
import type { Survey } from './survey';

/** Where a page stands. */
export interface PlaceOfPage {
  readonly parent: string | null;
  readonly position: number;
  readonly inMenu: boolean;
  readonly isHome: boolean;
  /** By language, where the menu calls it otherwise. */
  readonly menuTitles: ReadonlyMap<string, string>;
}

export interface PagesPlan {
  readonly places: ReadonlyMap<string, PlaceOfPage>;
  /** Entries of the menu that lead to no page. */
  readonly others: readonly MenuItem[];
  /** Pages whose page above is not in the export. */
  readonly orphans: ReadonlySet<string>;
  readonly menus: readonly string[];
}

/**
 * The tree of pages, and which are in the menu. The page above is the one that WordPress says; where it says none, the one that the menu
 * shows it under. Of several menus those are taken that hold most pages, or whose name says that they are the main one.
 */
export const planPages = (documents: readonly DocumentPlan[], survey: Survey): PagesPlan => {
  const pages = documents.filter(({ kind }) => kind === 'page');
  const documentOf = new Map(
    pages.flatMap((page) => page.members.map(({ facts }) => [facts.id, page] as const)),
  );
  const byPath = new Map(
    pages.flatMap((page) =>
      page.members.map(({ facts }) => [oldPath(facts.link)?.replace(/\/$/, ''), page] as const),
    ),
  );
  const hosts = new Set(
    [survey.site.get('wp:base_blog_url'), survey.site.get('link')].map((url) => hostOf(url ?? '')),
  );
  const pageOf = (item: MenuItem): DocumentPlan | undefined => {
    if (item.kind === 'post_type') return documentOf.get(item.target);
    if (item.kind !== 'custom' || !/^(?:https?:|\/)/.test(item.url)) return undefined;
    const host = hostOf(item.url);
    const path = oldPath(item.url);
    if (path === null || path.includes('?') || (host !== null && !hosts.has(host))) return undefined;
    return byPath.get(path.replace(/\/$/, ''));
  };
  const menus = chooseMenus(survey, pageOf);
  const entries = survey.menuItems.filter(({ menu, isPublic }) => isPublic && menus.includes(menu));
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const entryOf = new Map<string, MenuItem[]>();
  for (const entry of entries) {
    const page = pageOf(entry);
    if (page !== undefined) entryOf.set(page.id, [...(entryOf.get(page.id) ?? []), entry]);
  }
  const orphans = new Set<string>();
  const parentOf = new Map(
    pages.map((page): [string, string | null] => {
      const above = page.members.map(({ facts }) => facts.parent).find((parent) => parent !== null) ?? null;
      if (above !== null) {
        const found = documentOf.get(above);
        if (found === undefined) orphans.add(page.id);
        return [page.id, found === undefined || found === page ? null : found.id];
      }
      for (const { parent } of entryOf.get(page.id) ?? []) {
        const entry = entryById.get(parent ?? '');
        const found = entry === undefined ? undefined : pageOf(entry);
        if (found !== undefined && found !== page) return [page.id, found.id];
      }
      return [page.id, null];
    }),
  );
  breakCircles(parentOf);
  const home = oldPath(survey.site.get('wp:base_blog_url') ?? survey.site.get('link') ?? '/')?.replace(
    /\/$/,
    '',
  );
  const orderOf = (page: DocumentPlan): number => {
    const [entry] = entryOf.get(page.id) ?? [];
    return entry === undefined ? 1_000_000 + (page.members[0].facts.order || 0) : entry.order;
  };
  const positions = new Map<string | null, number>();
  const places = [...pages]
    .sort((one, other) => orderOf(one) - orderOf(other))
    .map((page): [string, PlaceOfPage] => {
      const parent = parentOf.get(page.id) ?? null;
      const position = positions.get(parent) ?? 0;
      positions.set(parent, position + 1);
      const found = entryOf.get(page.id) ?? [];
      return [
        page.id,
        {
          parent,
          position,
          inMenu: found.length > 0,
          isHome: page.members.some(({ facts }) => oldPath(facts.link)?.replace(/\/$/, '') === home),
          menuTitles: titlesOf(page, found),
        },
      ];
    });
  const others = entries.filter((entry) => pageOf(entry) === undefined);
  return { places: new Map(places), others, orphans, menus };
};

const titlesOf = (page: DocumentPlan, entries: readonly MenuItem[]): ReadonlyMap<string, string> =>
  new Map(
    entries.flatMap(({ title, target, kind }) => {
      const member = page.members.find(({ facts }) => facts.id === target) ?? page.members[0];
      const isOwn = title !== '' && title !== member.facts.title;
      return isOwn && (kind === 'post_type' || page.members.length === 1)
        ? [[member.locale, title] as const]
        : [];
    }),
  );

const MAIN = /main|primary|principal|haupt|header|top|رئيسي/i;

/** One menu for each language: a menu's language is that of the pages in it. */
const chooseMenus = (
  survey: Survey,
  pageOf: (item: MenuItem) => DocumentPlan | undefined,
): readonly string[] => {
  const best = new Map<string, { menu: string; score: number }>();
  for (const menu of new Set(survey.menuItems.map((item) => item.menu))) {
    const items = survey.menuItems.filter((item) => item.menu === menu && item.isPublic);
    const locales = items.flatMap((item) => {
      const page = pageOf(item);
      return page === undefined
        ? []
        : [(page.members.find(({ facts }) => facts.id === item.target) ?? page.members[0]).locale];
    });
    const [locale] = [...new Set(locales)].sort(
      (one, other) =>
        locales.filter((each) => each === other).length - locales.filter((each) => each === one).length,
    );
    if (locale === undefined) continue;
    const name =
      survey.terms.find(({ taxonomy, slug }) => taxonomy === 'nav_menu' && slug === menu)?.name ?? '';
    const score = locales.length + (MAIN.test(`${menu} ${name}`) ? 1000 : 0);
    if (score > (best.get(locale)?.score ?? 0)) best.set(locale, { menu, score });
  }
  return [...best.values()].map(({ menu }) => menu);
};
