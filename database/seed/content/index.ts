import type { SeedDocument } from '../seed-document';
import { CONTACTS } from './contacts';
import { ORGANISATIONS } from './organisations';
import { PAGES } from './pages';
import { PARTNER_COUNTRIES } from './partner-countries';
import { PRESS_RELEASES } from './press-releases';
import { REDIRECTS } from './redirects';
import { SITE } from './site';
import { TOPICS } from './topics';

export { PICTURES } from './pictures';
export { SHEETS } from './sheets';

/** All documents of the demonstration, each after those it refers to. */
export const CHAPTERS: readonly { readonly title: string; readonly documents: readonly SeedDocument[] }[] = [
  { title: 'organisations', documents: ORGANISATIONS },
  { title: 'topics', documents: TOPICS },
  { title: 'partner countries', documents: PARTNER_COUNTRIES },
  { title: 'contacts', documents: CONTACTS },
  { title: 'site settings', documents: [SITE] },
  { title: 'pages', documents: PAGES },
  { title: 'press releases', documents: PRESS_RELEASES },
  { title: 'redirects', documents: REDIRECTS },
];
