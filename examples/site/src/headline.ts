import type { Site } from './newsroom/shapes';

interface Titled {
  readonly title: string;
  readonly locale: string;
}

type Named = Pick<Site, 'name' | 'tagline' | 'locale'> | null | undefined;

/** Whether the home page is called as the site is, whose name stands right above it. */
export const isNamedAsSite = ({ title, locale }: Titled, site: Named): boolean =>
  Boolean(site?.tagline) && site?.name === title && site.locale === locale;

/** What the home page says in large letters: not the name of the site twice, but its tagline. */
export const headlineOf = (page: Titled, site: Named): string =>
  isNamedAsSite(page, site) ? (site?.tagline ?? page.title) : page.title;
