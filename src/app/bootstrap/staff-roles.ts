import { DEFAULT_LOCALE, LOCALE_NAMES, LOCALES, type Locale } from '../../shared/locales/locales';
import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  REDIRECT,
  RELEASE,
  SITE,
  TOPIC,
  WEBHOOK,
} from '../../shared/content-types/uids';

type ExplorerAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

/** What a role may do with a type. */
export interface TypeRights {
  readonly uid: string;
  readonly may: readonly ExplorerAction[];
  /** The languages it may write; all when left out. */
  readonly locales?: readonly Locale[];
  /** Whether it writes words alone: the fields that each language has for itself. */
  readonly words?: boolean;
  /** Fields that it does not see. */
  readonly without?: readonly string[];
}

export interface StaffRole {
  readonly name: string;
  readonly description: string;
  readonly types: readonly TypeRights[];
  /** Rights that belong to no type: the media library. */
  readonly actions: readonly string[];
}

/** Strapi's own roles beside the super admin. */
export const STOCK_ROLES = ['strapi-editor', 'strapi-author'] as const;

/** What releases and pages refer to. */
const SUPPORTING = [CONTACT, ORGANISATION, PARTNER_COUNTRY, TOPIC];

const READ = ['read'] as const;
const WRITE = ['read', 'create', 'update'] as const;
const ALL = ['read', 'create', 'update', 'delete', 'publish'] as const;

const on = (uids: readonly string[], may: readonly ExplorerAction[]): TypeRights[] =>
  uids.map((uid) => ({ uid, may }));

const LOOK_AT_FILES = [
  'plugin::upload.read',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const ADD_FILES = [...LOOK_AT_FILES, 'plugin::upload.assets.create', 'plugin::upload.assets.update'];

/** One role a language: a person who translates into two holds two. */
const translator = (locale: Locale): StaffRole => ({
  name: `Translator: ${LOCALE_NAMES[locale]}`,
  description: 'Translates press releases and pages that others wrote, and publishes nothing.',
  types: [
    { uid: RELEASE, may: WRITE, locales: [locale], words: true },
    { uid: PAGE, may: WRITE, locales: [locale], words: true },
    ...on(SUPPORTING, READ),
  ],
  actions: LOOK_AT_FILES,
});

/** Who works in a newsroom (docs/editorial.md). */
export const STAFF_ROLES: readonly StaffRole[] = [
  {
    name: 'Author',
    description: 'Drafts press releases and asks for their review.',
    types: [
      { uid: RELEASE, may: ['read', 'create', 'update', 'delete'] },
      ...on(SUPPORTING, WRITE),
      ...on([PAGE], READ),
    ],
    actions: ADD_FILES,
  },
  ...LOCALES.filter((locale) => locale !== DEFAULT_LOCALE).map(translator),
  {
    name: 'Publisher',
    description: 'Approves, schedules, releases, corrects and withdraws press releases.',
    types: [
      { uid: RELEASE, may: ALL },
      ...on(SUPPORTING, ALL),
      ...on([PAGE], READ),
      { uid: WEBHOOK, may: READ, without: ['secret'] },
    ],
    actions: ADD_FILES,
  },
  {
    name: 'Editor of pages',
    description: 'Writes and publishes the standing pages, the site settings and redirects.',
    types: [
      { uid: PAGE, may: ALL },
      { uid: SITE, may: ALL, without: ['requireSecondPerson'] },
      ...on([REDIRECT], ALL),
      ...on(SUPPORTING, WRITE),
      ...on([RELEASE], READ),
    ],
    actions: ADD_FILES,
  },
];
