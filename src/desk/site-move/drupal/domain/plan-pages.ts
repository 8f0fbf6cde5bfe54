import type { Locale } from '../../../../shared/locales/locales';
import { breakCircles } from '../../domain/break-circles';
import { oldPath } from '../../domain/old-address';
import type { MenuLink } from './menus';
import { pathOfTarget } from './menus';
import type { DocumentPlan } from './plan-documents';
import type { Survey } from './survey';

export interface PlaceOfPage {
  readonly parent: string | null;
  readonly position: number;
  readonly inMenu: boolean;
  readonly isHome: boolean;
  readonly menuTitles: ReadonlyMap<Locale, string>;
}

export interface PagesPlan {
  readonly places: ReadonlyMap<string, PlaceOfPage>;
  /** Entries of the menu that lead to no page. */
  readonly others: readonly MenuLink[];
  readonly menus: readonly string[];
  /** The page that was taken as the home page by its address alone. */
  readonly guessedHome: string | null;
}

const MAIN = /^main|main$|^primary|principal/i;
const HOME = /^\/(?:home|homepage|home-page|front|frontpage|front-page)$/;

/**
 * The tree of pages, which is that of the main menu: nodes have no pages above them.
 *
 * @param home - the address of the home page, "/node/1"
 */
export const planPages = (
  documents: readonly DocumentPlan[],
  survey: Survey,
  home: string | null,
): PagesPlan => {
  const pages = documents.filter(({ kind }) => kind === 'page');
  const byPath = new Map<string, DocumentPlan>();
  for (const page of pages)
    for (const { nid, alias, aliasLangcode, locale } of page.members)
      for (const path of [
        `/node/${nid}`,
        ...survey.pathsOf(`/node/${nid}`, alias, aliasLangcode).map((one) => one.path),
      ])
        for (const prefix of new Set(['', ...survey.prefixes.of(locale)]))
          if (!byPath.has(prefix + path)) byPath.set(prefix + path, page);
  const pageOf = ({ target }: MenuLink): DocumentPlan | undefined => {
    const path = pathOfTarget(target);
    return path === null ? undefined : byPath.get(oldPath(path) ?? path);
  };
  const links = [...survey.menuLinks.values()].filter(({ isShown }) => isShown);
  const menu = chooseMenu(links, pageOf);
  const entries = links.filter((link) => link.menu === menu).sort((one, other) => one.weight - other.weight);
  const entryById = new Map(entries.map((entry) => [entry.id, entry]));
  const entriesOf = new Map<string, MenuLink[]>();
  for (const entry of entries) {
    const page = pageOf(entry);
    if (page !== undefined) entriesOf.set(page.id, [...(entriesOf.get(page.id) ?? []), entry]);
  }
  const order = [...entriesOf.keys()];
  const rank = ({ id }: DocumentPlan): number => (entriesOf.has(id) ? order.indexOf(id) : order.length);
  const parentOf = (page: DocumentPlan): string | null => {
    for (const { parent } of entriesOf.get(page.id) ?? []) {
      const entry = entryById.get(parent ?? '');
      const above = entry === undefined ? undefined : pageOf(entry);
      if (above !== undefined && above !== page) return above.id;
    }
    return null;
  };
  const parents = new Map(pages.map((page) => [page.id, parentOf(page)]));
  breakCircles(parents);
  const isHome = (page: DocumentPlan): boolean =>
    home === null
      ? page.members.some(({ alias }) => alias !== null && HOME.test(alias))
      : byPath.get(home) === page;
  const guessedHome = home === null ? (pages.find(isHome)?.id ?? null) : null;
  const positions = new Map<string | null, number>();
  const places = [...pages]
    .sort((one, other) => rank(one) - rank(other))
    .map((page): [string, PlaceOfPage] => {
      const parent = parents.get(page.id) ?? null;
      const position = positions.get(parent) ?? 0;
      positions.set(parent, position + 1);
      const found = entriesOf.get(page.id) ?? [];
      const menuTitles = new Map(
        found.flatMap(({ title, locale }) => {
          const member = page.members.find((one) => one.locale === locale);
          return member === undefined || title === '' || title === member.title
            ? []
            : [[locale, title] as const];
        }),
      );
      return [page.id, { parent, position, inMenu: found.length > 0, isHome: isHome(page), menuTitles }];
    });
  return {
    places: new Map(places),
    others: entries.filter((entry) => pageOf(entry) === undefined),
    menus: menu === null ? [] : [menu],
    guessedHome,
  };
};

const chooseMenu = (
  links: readonly MenuLink[],
  pageOf: (link: MenuLink) => DocumentPlan | undefined,
): string | null => {
  const scores = new Map<string, number>();
  for (const link of links)
    if (pageOf(link) !== undefined)
      scores.set(link.menu, (scores.get(link.menu) ?? (MAIN.test(link.menu) ? 1000 : 0)) + 1);
  const [best] = [...scores].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
};
