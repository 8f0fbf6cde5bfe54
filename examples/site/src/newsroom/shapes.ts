import type { Language } from '../languages';

/** What the newsroom answers, as far as the site draws it: docs/content.md and docs/search.md have every field. */

export interface Rendition {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly mime?: string;
}

/** A part of a picture, from 0 to 100 from its left and its top. */
export interface FocalPoint {
  readonly x: number;
  readonly y: number;
}

export interface File {
  readonly url: string;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  /** Kilobytes. */
  readonly size: number;
  readonly formats: Readonly<Record<string, Rendition>>;
  readonly credit?: string | null;
  readonly focalPoint?: FocalPoint | null;
  /** Of each format that browsers choose from: its addresses by width. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[];
  /** Cut around the focal point: `card` (16:9) and `share` (1200 × 630), as soon as they are made. */
  readonly crops?: Readonly<Record<string, Rendition>>;
}

export interface Organisation {
  readonly documentId: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string | null;
  readonly website: string | null;
  readonly logo: File | null;
}

export interface Contact {
  readonly documentId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly languages: readonly string[];
  readonly organisation: Organisation | null;
  readonly photo: File | null;
}

export type RoleName = 'host' | 'member-state' | 'champion' | 'co-chair' | 'donor';

export interface Role {
  readonly role: RoleName;
  readonly initiative: string | null;
  readonly since: string | null;
  readonly until: string | null;
}

export interface Country {
  readonly documentId: string;
  readonly isoCode: string;
  readonly name: string | null;
  readonly officialName: string | null;
  readonly region: string | null;
  readonly flag: string | null;
  readonly path?: string | null;
  readonly roles: readonly Role[];
}

export interface Topic {
  readonly documentId: string;
  readonly name: string;
  readonly slug: string | null;
  readonly path?: string | null;
}

export interface Quote {
  readonly text: string;
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly language: string | null;
}

export interface KeyFigure {
  readonly value: string;
  readonly label: string;
  readonly source: string | null;
}

export interface Card {
  readonly documentId: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string | null;
  readonly datelineCity: string | null;
  readonly releasedAt: string | null;
  readonly image: File | null;
  readonly locale?: Language;
}

export interface Site {
  readonly locale: Language;
  readonly name: string;
  readonly tagline: string | null;
  readonly boilerplate: string | null;
  readonly keyFigures?: readonly KeyFigure[];
  readonly pressContact?: Contact | null;
  readonly socialLinks?: readonly { readonly platform: string; readonly url: string }[];
  readonly logo?: File | null;
  readonly usageTerms?: string | null;
  /** Of the office's clock, such as Africa/Accra: what day a release was released. */
  readonly timeZone?: string | null;
  /** Of the office, #rrggbb. */
  readonly colour?: string | null;
}

export interface Feed {
  readonly url: string;
  readonly title?: string;
  readonly type: string;
}

export interface Crumb {
  readonly title: string;
  readonly path: string;
  readonly locale: Language;
}

export interface Alternate {
  readonly locale: Language;
  readonly path: string;
  readonly url: string;
}

/** Of everything that has an address. */
interface Document {
  readonly documentId: string;
  readonly locale: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly path: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string | null;
  readonly breadcrumbs: readonly Crumb[];
  readonly alternates: readonly Alternate[];
  readonly xDefault: string | null;
  readonly seo: {
    readonly title: string;
    readonly description: string | null;
    readonly image: File | null;
    readonly noIndex: boolean;
    readonly robots?: string;
    readonly canonical: string;
  };
  readonly jsonLdHtml: string;
  readonly site: Site | null;
  readonly feeds?: readonly Feed[];
}

export type Section =
  | { readonly __component: 'sections.rich-text'; readonly bodyHtml: string }
  | {
      readonly __component: 'sections.image';
      readonly image: File | null;
      readonly alternativeText: string | null;
      readonly caption: string | null;
      readonly credit: string | null;
    }
  | ({ readonly __component: 'press.quote' } & Quote)
  | {
      readonly __component: 'sections.key-figures';
      readonly title: string | null;
      readonly figures: readonly KeyFigure[];
    }
  | {
      readonly __component: 'sections.call-to-action';
      readonly title: string;
      readonly text: string | null;
      readonly label: string;
      readonly url: string;
    }
  | {
      readonly __component: 'sections.documents';
      readonly title: string | null;
      readonly files: readonly File[];
    }
  | {
      readonly __component: 'sections.latest-releases';
      readonly title: string | null;
      readonly topic: Topic | null;
      readonly releases: readonly Card[];
    }
  | {
      readonly __component: 'sections.contacts';
      readonly title: string | null;
      readonly contacts: readonly Contact[];
    }
  | {
      readonly __component: 'sections.partner-countries';
      readonly title: string | null;
      readonly role: RoleName | null;
      readonly partnerCountries: readonly Country[];
    };

export interface Page extends Document {
  readonly type: 'page';
  readonly isHome: boolean;
  readonly sections: readonly Section[];
  readonly children: readonly {
    readonly documentId: string;
    readonly title: string;
    readonly path: string;
    readonly summary: string | null;
    readonly locale: Language;
  }[];
}

export interface Release extends Document {
  readonly type: 'press-release';
  readonly subtitle: string | null;
  readonly datelineCity: string | null;
  readonly state: string;
  readonly releasedAt: string | null;
  readonly modifiedAt: string | null;
  readonly bodyHtml: string;
  readonly image: File | null;
  readonly attachments: readonly File[];
  readonly quotes: readonly Quote[];
  readonly contacts: readonly Contact[];
  readonly partnerCountries: readonly Country[];
  readonly donors: readonly {
    readonly organisation: Organisation | null;
    readonly country: Country | null;
  }[];
  readonly topics: readonly Topic[];
  readonly notesToEditors: string | null;
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
  readonly previous: Card | null;
  readonly next: Card | null;
  readonly boilerplate: string | null;
}

/** What topics and countries show alike: the newest releases about them. */
interface Listed {
  readonly releases: readonly Card[];
  readonly releaseCount: number;
}

export interface TopicPage extends Document, Listed {
  readonly type: 'topic';
  readonly slug: string | null;
}

export interface CountryPage extends Document, Listed {
  readonly type: 'partner-country';
  readonly isoCode: string;
  readonly officialName: string | null;
  readonly region: string | null;
  readonly flag: string | null;
  readonly roles: readonly Role[];
}

export interface Redirect {
  readonly type: 'redirect';
  readonly to: string;
  readonly locale: Language;
  readonly status: 301 | 302 | 307 | 308;
}

export type Drawn = Page | Release | TopicPage | CountryPage;

export interface ContentAnswer {
  readonly data: Drawn | Redirect;
  readonly meta: { readonly isFallback: boolean };
}

export interface PreviewAnswer {
  readonly data: Drawn;
  readonly meta: { readonly expiresAt: string };
}

export interface MenuItem {
  readonly documentId: string;
  readonly title: string;
  readonly path: string;
  readonly locale: Language;
  readonly children: readonly MenuItem[];
}

export interface MenuAnswer {
  readonly data: readonly MenuItem[];
  readonly meta: {
    readonly site?: Site | null;
    readonly feeds?: readonly Feed[];
    /** Safe HTML. */
    readonly jsonLdHtml?: string;
  };
}

export interface Hit {
  readonly type: 'press-release' | 'page' | 'contact' | 'partner-country';
  readonly documentId: string;
  readonly locale: Language;
  readonly title: string;
  readonly titleHtml: string;
  readonly path: string | null;
  readonly date: string | null;
  readonly snippet: string;
  readonly summary?: string | null;
  readonly datelineCity?: string | null;
  readonly image?: File | null;
}

export interface FacetValue {
  readonly value: string;
  readonly label?: string;
  readonly count: number;
}

export interface SearchAnswer {
  readonly data: readonly Hit[];
  readonly meta: {
    readonly correctedTo: string | null;
    readonly pagination: {
      readonly page: number;
      readonly pageSize: number;
      readonly pageCount: number;
      readonly total: number;
    };
    readonly facets: Readonly<Record<'type' | 'country' | 'topic' | 'year', readonly FacetValue[]>>;
  };
}

export interface Suggestion {
  readonly type: string;
  readonly title: string;
  readonly path: string | null;
  readonly locale: Language;
}
