import type { Language } from '../languages';
import { NewsroomError, ask, inLanguage } from './ask';
import type { ContentAnswer, Feed, MenuAnswer, MenuItem, Site } from './shapes';

/** What stands around every page. */
export interface Frame {
  readonly language: Language;
  readonly menu: readonly MenuItem[];
  readonly site: Site | null;
  /** Of the site, as readers know it, without a slash at the end; null while nobody knows it. */
  readonly origin: string | null;
  readonly timeZone: string;
  /** What readers of feeds discover on pages that the newsroom knows nothing of. */
  readonly feeds: readonly Feed[] | undefined;
  /** The office, for search engines, on such pages. */
  readonly jsonLdHtml: string | undefined;
}

/** Whoever is missing is left out: a page can do without its menu. */
const orNull = async <Answer>(asked: Promise<Answer>): Promise<Answer | null> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NewsroomError) return null;
    throw error;
  }
};

export const loadFrame = async (language: Language): Promise<Frame> => {
  const [menu, home] = await Promise.all([
    orNull(ask<MenuAnswer>('/api/navigation', inLanguage(language))),
    orNull(ask<ContentAnswer>('/api/content', { path: '/', ...inLanguage(language) })),
  ]);
  const document = home === null || home.data.type === 'redirect' ? null : home.data;
  const site = menu?.meta.site ?? document?.site ?? null;
  return {
    language,
    menu: menu?.data ?? [],
    site,
    origin: document === null ? null : new URL(document.url).origin,
    timeZone: site?.timeZone ?? 'UTC',
    feeds: menu?.meta.feeds,
    jsonLdHtml: menu?.meta.jsonLdHtml,
  };
};

/** What was asked for, or what the newsroom said instead: pages draw both. */
export const attempt = async <Answer>(asked: Promise<Answer>): Promise<Answer | NewsroomError> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NewsroomError) return error;
    throw error;
  }
};
