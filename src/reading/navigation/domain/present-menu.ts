import type { Frame } from '../../content/domain/frame';
import { buildGraph, describeOffice, renderJsonLd } from '../../content/domain/json-ld';
import { presentFeeds } from '../../content/domain/present-feeds';
import { presentSite } from '../../content/domain/present-parts';
import { robotsOf } from '../../content/domain/robots';
import type { StoredSite } from '../../content/domain/stored';
import { buildNavigation, type MenuPage } from './build-navigation';
import { describeLanguages } from './describe-languages';
import type { NavigationQuery } from './read-navigation-query';

/** The menu, and what pages need that are none of the newsroom's, such as a search or "not found". */
export const presentMenu = (
  { pages, site }: { readonly pages: readonly MenuPage[]; readonly site: StoredSite | null },
  query: NavigationQuery,
  frame: Frame,
) => {
  const data = buildNavigation(pages, query.locale);
  const jsonLd = buildGraph([describeOffice(site, frame)]);
  return {
    data,
    meta: {
      ...describeLanguages(data, query),
      site: site === null ? null : presentSite(site, frame),
      feeds: presentFeeds({ locale: query.locale, site, frame }),
      robots: robotsOf(false),
      jsonLd,
      jsonLdHtml: renderJsonLd(jsonLd),
    },
  };
};
