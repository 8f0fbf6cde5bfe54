import type { Locale } from '../../../shared/locales/locales';

/** The name and version of the form, in the first line of each file. */
export const SITE_FORM = 'dateline-site/1';

/** A value for each language that has one. */
export type InLanguages<Value> = Partial<Record<Locale, Value>>;

/**
 * One line of a site in JSON Lines (https://jsonlines.org, UTF-8): the form between a site of another system and the newsroom.
 * Readers of exports write it, `npm run migrate -- dateline` reads it, and `npm run export` writes it. The first line is the site.
 * Identifiers are the source's, unique in the file and the same in each export ("wordpress:post:17", "drupal:<uuid>"): by them a
 * second run finds what the first one made. A record may name one that comes later.
 */
export type SiteRecord =
  | SiteHead
  | FileRecord
  | TopicRecord
  | OrganisationRecord
  | ContactRecord
  | CountryRecord
  | ReleaseRecord
  | PageRecord
  | RedirectRecord
  | SettingsRecord
  | HistoryRecord
  | NoteRecord;

/** A record that something is made of. */
export type IdentifiedRecord = Exclude<SiteRecord, SiteHead | HistoryRecord | NoteRecord>;

export interface SiteHead {
  readonly kind: 'site';
  readonly form: typeof SITE_FORM;
  /** What wrote it: "WordPress 6.4", "Drupal 10", "Dateline". */
  readonly system: string;
  /** Every address that the site has or had, the main one first: "https://www.example.org". Links to them lead to the new documents. */
  readonly addresses: readonly string[];
  readonly languages: readonly Locale[];
}

/** Where a document stood on the old site: path and query, "/en/news/first-well", "/?p=17", in the language when it has one. */
export interface OldAddress {
  readonly address: string;
  readonly language?: Locale;
}

interface Identified {
  readonly id: string;
}

/**
 * All that a newsroom of this kind has of a document, by its own fields, as `npm run export` tells it: where it is there, it is taken
 * rather than the fields that other systems have too. What it refers to is `{ ref, label }`, `ref` the `id` of a record.
 */
interface Own {
  readonly own?: InLanguages<Readonly<Record<string, unknown>>>;
  /** The same of what is public: what staff have written since, and languages that are drafts. It never becomes public by a move. */
  readonly drafts?: InLanguages<Readonly<Record<string, unknown>>>;
}

/** What other systems do not tell of it: it is public when something public shows it. */
interface Standing {
  readonly state?: OldState;
}

interface Addressed extends Identified, Own {
  /** All of them, that of `slug` too; each becomes a redirect, unless the document answers there by itself. */
  readonly addresses: readonly OldAddress[];
}

export interface FileRecord extends Identified {
  readonly kind: 'file';
  readonly name: string;
  /** Below the folder of uploads that is given beside: "2019/05/well.jpg"; null when only its address is known. */
  readonly path: string | null;
  /** Whole addresses that texts use for it, resized copies too; the largest first. */
  readonly addresses: readonly string[];
  readonly alternativeText: InLanguages<string>;
  readonly caption: InLanguages<string>;
  readonly credit: string | null;
}

export interface TopicRecord extends Addressed, Standing {
  readonly kind: 'topic';
  readonly languages: InLanguages<{ readonly name: string; readonly slug: string | null }>;
}

export interface OrganisationRecord extends Identified, Own, Standing {
  readonly kind: 'organisation';
  readonly languages: InLanguages<{ readonly name: string }>;
  readonly acronym: string | null;
  readonly website: string | null;
}

export interface ContactRecord extends Identified, Own, Standing {
  readonly kind: 'contact';
  readonly name: string;
  readonly languages: InLanguages<{ readonly role: string | null }>;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  /** An organisation's `id`. */
  readonly organisation: string | null;
}

export interface CountryRecord extends Addressed, Standing {
  readonly kind: 'country';
  /** ISO 3166-1 alpha-2. */
  readonly isoCode: string;
  readonly roles: readonly {
    readonly role: string;
    readonly initiative?: string;
    readonly since?: string;
    readonly until?: string;
  }[];
}

/**
 * How a document stood on the old site. What was protected by a password, private, waiting or only scheduled there is `draft`,
 * with the reason in a note: nothing of that kind ever becomes public by a move. Trash is not a record.
 */
export type OldState = 'public' | 'draft';

export interface QuoteOfRecord {
  readonly text: string;
  readonly speaker: string;
  readonly role?: string;
  readonly organisation?: string;
}

export interface TextOfRelease {
  readonly title: string;
  /** As in the old address, decoded: "first-well". */
  readonly slug: string | null;
  readonly subtitle?: string;
  readonly summary: string | null;
  readonly datelineCity?: string;
  /**
   * The body as HTML without what only the old system understands: no shortcodes, block comments or embeds (they are in notes).
   * Pictures are `<figure><img src alt><figcaption>`, `src` one of a file's addresses; links may lead to old addresses.
   */
  readonly html: string;
  readonly notesToEditors?: string;
  readonly quotes?: readonly QuoteOfRecord[];
}

export interface ReleaseRecord extends Addressed {
  readonly kind: 'release';
  readonly state: OldState;
  /** RFC 3339, with its offset; null for drafts without a date. */
  readonly releasedAt: string | null;
  /** RFC 3339; of a draft that must not be told before. */
  readonly embargoedUntil?: string;
  readonly languages: InLanguages<TextOfRelease>;
  /** The language that was written first. */
  readonly source: Locale;
  /** `id` of the lead picture. */
  readonly image: string | null;
  readonly attachments: readonly string[];
  readonly topics: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  readonly contacts: readonly string[];
  readonly corrections?: readonly {
    readonly date: string;
    readonly language: Locale;
    readonly note: string;
  }[];
}

export interface TextOfPage {
  readonly title: string;
  readonly menuTitle?: string;
  readonly slug: string | null;
  readonly summary: string | null;
  /** As that of a release. */
  readonly html: string;
}

export interface PageRecord extends Addressed {
  readonly kind: 'page';
  readonly state: OldState;
  /** `id` of the page above. */
  readonly parent: string | null;
  /** Among its siblings, from 0. */
  readonly position: number;
  readonly inMenu: boolean;
  readonly isHome: boolean;
  readonly languages: InLanguages<TextOfPage>;
  readonly source: Locale;
  readonly attachments: readonly string[];
}

/** What the newsroom says of the office itself, by its own fields: it is taken where nobody has filled that in yet. */
export interface SettingsRecord extends Identified {
  readonly kind: 'settings';
  readonly own: NonNullable<Own['own']>;
  readonly drafts?: Own['drafts'];
  readonly state: OldState;
}

/** An address of the old site that led elsewhere. */
export interface RedirectRecord extends Identified {
  readonly kind: 'redirect';
  readonly from: string;
  /** An address of the old site or a whole one elsewhere; null for what is gone for good; empty in a draft that says neither. */
  readonly to: string | null;
  readonly permanent: boolean;
  /** Of redirects of staff, as `npm run export` tells them; those of other systems are public. */
  readonly state?: OldState;
  readonly note?: string;
  /** What staff changed since it went public. */
  readonly draft?: Pick<RedirectRecord, 'from' | 'to' | 'permanent' | 'note'>;
}

/** What happened to a document, as `npm run export` tells it; a move keeps it for the record and changes nothing by it. */
export interface HistoryRecord {
  readonly kind: 'history';
  /** The `id` of the document. */
  readonly of: string;
  readonly at: string;
  readonly event: string;
  readonly by: string | null;
  readonly details: Readonly<Record<string, unknown>>;
}

/** What could not be brought over as it was, or was left out, told to the person who moves. */
export interface NoteRecord {
  readonly kind: 'note';
  /** The `id` of what it is about, a record's or one that was left out. */
  readonly of: string;
  readonly language?: Locale;
  /**
   * lost: something of the source is in no field (a shortcode, an embed). unclear: it was understood in one of several ways.
   * left-out: the whole item is not brought over (trash, a submission, a menu).
   */
  readonly what: 'lost' | 'unclear' | 'left-out';
  /** One sentence for an editor of the web site, with the piece itself when it is short. */
  readonly text: string;
}
