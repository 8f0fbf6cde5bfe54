import type { Block } from '../blocks';
import type { Reference, SeedDocument } from '../seed-document';

export type OrganisationSeed = SeedDocument<
  { acronym?: string; kind: 'intergovernmental' | 'government' },
  { name: string }
>;

export type TopicSeed = SeedDocument<object, { name: string; slug: string }>;

export type ContactSeed = SeedDocument<
  { name: string; organisation: Reference; email: string; position: number },
  { role: string }
>;

export type CountrySeed = SeedDocument<{ isoCode: string; roles: readonly CountryRole[] }>;

interface CountryRole {
  readonly role: 'host' | 'member-state' | 'champion' | 'co-chair' | 'donor';
  readonly initiative: string;
  readonly since?: string; // ISO 8601, as precise as is known
}

export type RedirectSeed = SeedDocument<{ from: string; to: string; permanent: boolean; note: string }>;

export type SiteSeed = SeedDocument<
  { pressContact: Reference; timeZone: string },
  { name: string; tagline: string; boilerplate: string; keyFigures: readonly KeyFigure[] }
>;

export interface KeyFigure {
  readonly value: string;
  readonly label: string;
}

export type ReleaseSeed = SeedDocument<ReleaseShared, ReleaseText>;

export interface ReleaseShared {
  readonly releasedAt: string; // ISO 8601, UTC
  readonly image?: Reference;
  readonly imageCredit?: string;
  readonly attachments?: readonly Reference[];
  readonly contacts: readonly Reference[];
  readonly partnerCountries: readonly Reference[];
  readonly donors?: readonly { readonly organisation?: Reference; readonly country?: Reference }[];
  readonly topics: readonly Reference[];
}

export interface ReleaseText {
  readonly title: string;
  readonly slug: string;
  readonly subtitle?: string;
  readonly datelineCity: string;
  readonly summary: string;
  readonly body: readonly Block[];
  readonly quotes?: readonly Quote[];
  readonly imageAlternativeText?: string;
  readonly imageCaption?: string;
  readonly notesToEditors: string;
}

export interface Quote {
  readonly text: string;
  readonly speaker: string;
  readonly role: string;
  readonly organisation: string;
  readonly language: 'en'; // the language in which it was said, and is shown
}

export type PageSeed = SeedDocument<
  { parent?: Reference; isHome?: boolean; inMenu: boolean; position: number },
  {
    title: string;
    slug: string;
    menuTitle?: string;
    summary: string;
    sections: readonly Section[];
    seo?: { metaTitle: string; metaDescription: string };
  }
>;

export type Section =
  | { __component: 'sections.rich-text'; body: readonly Block[] }
  | {
      __component: 'sections.image';
      image: Reference;
      alternativeText: string;
      caption: string;
      credit: string;
    }
  | ({ __component: 'press.quote' } & Quote)
  | { __component: 'sections.key-figures'; title: string; figures: readonly KeyFigure[] }
  | { __component: 'sections.call-to-action'; title: string; text: string; label: string; url: string }
  | { __component: 'sections.documents'; title: string; files: readonly Reference[] }
  | { __component: 'sections.latest-releases'; title: string; count: number; topic?: Reference }
  | { __component: 'sections.contacts'; title: string; contacts: readonly Reference[] }
  | { __component: 'sections.partner-countries'; title: string; partnerCountries: readonly Reference[] };
