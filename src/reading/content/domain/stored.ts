import type { PictureRights } from '../../../shared/pictures/picture-rights';
import type { FocalPoint, Rendition } from '../../../shared/pictures/rendition';

/** Documents as the database answers them (src/reading/content): what the shapes there list. Times are ISO 8601 in UTC. */

export interface StoredFile {
  readonly url: string;
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly mime: string;
  /** Kilobytes, as Strapi counts them. */
  readonly size: number;
  readonly formats: Readonly<Record<string, StoredFormat>> | null;
  /** As it stood in the picture that was uploaded. */
  readonly credit?: string | null;
  readonly focalPoint?: FocalPoint | null;
  readonly rights?: PictureRights | null;
  /** Null: none yet. */
  readonly renditions?: readonly Rendition[] | null;
}

/** A picture inside a text, as the library has it now. */
export interface PictureInText {
  readonly hash: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly renditions: readonly Rendition[] | null;
}

export interface StoredFormat {
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly mime: string;
}

export interface StoredOrganisation {
  readonly documentId: string;
  readonly name: string;
  readonly acronym: string | null;
  readonly kind: string | null;
  readonly website: string | null;
  readonly logo: StoredFile | null;
}

export interface StoredContact {
  readonly documentId: string;
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly location: string | null;
  readonly languages: readonly { readonly code: string }[];
  readonly organisation: StoredOrganisation | null;
  readonly photo: StoredFile | null;
}

export interface StoredCountry {
  readonly documentId: string;
  readonly isoCode: string;
  readonly name: string | null;
  readonly officialName: string | null;
  readonly region: string | null;
  readonly flag: string | null;
  readonly roles: readonly {
    readonly role: string;
    readonly initiative: string | null;
    readonly since: string | null;
    readonly until: string | null;
  }[];
}

export interface StoredCard {
  readonly documentId: string;
  readonly title: string;
  readonly slug: string | null;
  readonly summary: string | null;
  readonly datelineCity: string | null;
  readonly releasedAt: string | null;
  readonly image: StoredFile | null;
  readonly imageAlternativeText: string | null;
  readonly imageCaption: string | null;
  readonly imageCredit: string | null;
}

export interface StoredRelease extends StoredCard {
  readonly locale: string;
  readonly subtitle: string | null;
  readonly state: string;
  /** When the public last got another version than the first one. */
  readonly changedAt: string | null;
  readonly body: unknown;
  readonly picturesInBody?: readonly PictureInText[];
  readonly notesToEditors: string | null;
  readonly attachments: readonly StoredFile[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly language: string | null;
  }[];
  readonly contacts: readonly StoredContact[];
  readonly partnerCountries: readonly StoredCountry[];
  readonly donors: readonly {
    readonly organisation: StoredOrganisation | null;
    readonly country: StoredCountry | null;
  }[];
  readonly topics: readonly Omit<StoredTopic, 'locale'>[];
  readonly corrections: readonly { readonly date: string; readonly note: string }[];
}

/** A section of a page; which fields it has follows from its component. */
export interface StoredSection {
  readonly __component: string;
  readonly [field: string]: unknown;
}

export interface StoredPage {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string;
  readonly slug: string | null;
  readonly path: string;
  readonly menuTitle: string | null;
  readonly summary: string | null;
  readonly isHome: boolean | null;
  readonly inMenu: boolean | null;
  readonly publishedAt: string | null;
  readonly seo: {
    readonly metaTitle: string | null;
    readonly metaDescription: string | null;
    readonly noIndex: boolean | null;
    readonly shareImage: StoredFile | null;
  } | null;
  readonly sections: readonly (StoredSection | null)[];
}

export interface StoredTopic {
  readonly documentId: string;
  readonly locale: string;
  readonly name: string;
  readonly slug: string | null;
}

export interface StoredSite {
  readonly locale: string;
  readonly name: string;
  readonly tagline: string | null;
  readonly logo: StoredFile | null;
  readonly boilerplate: string | null;
  readonly usageTerms: string | null;
  readonly timeZone: string;
  readonly colour: string | null;
  readonly keyFigures: readonly {
    readonly value: string;
    readonly label: string;
    readonly source: string | null;
  }[];
  readonly pressContact: StoredContact | null;
  readonly socialLinks: readonly { readonly platform: string; readonly url: string }[];
}

/** A page above another. */
export interface Crumb {
  readonly title: string;
  readonly path: string;
  readonly locale: string;
}

/** A page below another. */
export interface Child extends Crumb {
  readonly documentId: string;
  readonly summary: string | null;
  readonly inMenu: boolean | null;
}

export interface Surroundings {
  readonly alternates: readonly { readonly locale: string; readonly path: string }[];
  readonly above: readonly Crumb[];
  readonly site: StoredSite | null;
  readonly children?: readonly Child[];
  readonly previous?: StoredCard | null;
  readonly next?: StoredCard | null;
  /** Of a topic or country: the newest about it, and how many there are. */
  readonly releases?: readonly StoredCard[];
  readonly releaseCount?: number;
}
