import type { PictureRights } from '../../../shared/pictures/picture-rights';
import type { Rendition } from '../../../shared/pictures/rendition';

/** A file of the media library as PostgreSQL tells it. */
export interface FileRow {
  readonly name: string;
  readonly url: string;
  readonly mime: string | null;
  /** null: not known, of a file of before its bytes were counted that is not where it is kept */
  readonly sizeInBytes: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  /** As it stood in the picture that was uploaded. */
  readonly credit?: string | null;
  readonly rights?: PictureRights | null;
  /** What was made of a picture; null: nothing yet. */
  readonly renditions?: readonly Rendition[] | null;
  readonly updatedAt: string;
  readonly formats: Readonly<Record<string, Partial<FileRow>>> | null;
}

/** What an entry says, of a release that has a text, as `entry-details.ts` lists it. Times are ISO 8601, UTC. */
export interface EntryDetails {
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly summary: string | null;
  readonly body: unknown;
  readonly city: string | null;
  readonly notesToEditors: string | null;
  readonly imageAlt: string | null;
  readonly imageCaption: string | null;
  readonly imageCredit: string | null;
  readonly image: FileRow | null;
  readonly attachments: readonly FileRow[];
  readonly quotes: readonly {
    readonly text: string;
    readonly speaker: string;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly language: string | null;
  }[];
  readonly corrections: readonly { readonly at: string; readonly note: string }[];
  readonly contacts: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly organisation: OrganisationRow | null;
  }[];
  readonly partnerCountries: readonly CountryRow[];
  readonly donors: readonly {
    readonly organisation: OrganisationRow | null;
    readonly country: CountryRow | null;
  }[];
  readonly topics: readonly { readonly slug: string | null; readonly name: string }[];
  readonly alternates: readonly { readonly locale: string; readonly slug: string | null }[];
}

interface OrganisationRow {
  readonly name: string;
}

interface CountryRow {
  readonly code: string;
  readonly name: string | null;
}

/** A row of the feed as it is read from the database. */
export interface EntryRow {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly state: 'public' | 'withdrawn' | 'deleted' | 'embargoed';
  readonly notice: string | null;
  readonly publishedAt: Date;
  readonly updatedAt: Date;
  readonly touchedAt: Date;
  readonly version: number;
  readonly embargoedUntil: Date | null;
  /** Of the office; null until somebody says so. */
  readonly timeZone: string | null;
  /** null for what is gone */
  readonly details: EntryDetails | null;
}
