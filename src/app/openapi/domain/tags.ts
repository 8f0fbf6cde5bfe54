import type { Description } from '../../../shared/openapi/model';

/** The parts of the interface, in the order in which people read it. */
export const TAGS: Description['tags'] = [
  { name: 'Front ends', description: 'What lives at a path, the menu, search, sitemaps, previews.' },
  { name: 'Press feed', description: 'Releases for news agencies, sister agencies and readers.' },
  { name: 'Partners', description: 'Changes and deliveries for partners.' },
  { name: 'Press release', description: 'News of the office, and the actions of its life.' },
  { name: 'Page', description: 'Standing content in a tree.' },
  { name: 'Contact', description: 'People and desks for the press.' },
  { name: 'Partner country', description: 'Countries with their roles.' },
  { name: 'Organisation', description: 'Bodies that are quoted, thanked or asked.' },
  { name: 'Topic', description: 'What releases are about.' },
  { name: 'Redirect', description: 'Old addresses.' },
  { name: 'Site', description: 'The office itself.' },
  { name: 'Translation', description: 'How the languages stand.' },
  { name: 'Files', description: 'The media library, for tools with a token.' },
  { name: 'Languages', description: 'The languages as Strapi lists them.' },
  { name: 'Operations', description: 'For those who run the newsroom.' },
];
