import type { PictureRights } from '../../../shared/pictures/picture-rights';

/** A stored file, at its absolute address. */
export interface FeedFile {
  readonly url: string;
  /** Media type, such as `application/pdf`. */
  readonly mime: string;
  /** null: not known */
  readonly bytes: number | null;
  readonly name: string;
}

/** One size of a picture. */
export interface FeedRendition {
  /** `original`; Strapi's name of a smaller one (thumbnail, small, medium, large); or ours (webp640, avif640, card, share). */
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  /** null: not known */
  readonly bytes: number | null;
  /** Pixels; null when unknown. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface FeedImage {
  /** The original first. */
  readonly renditions: readonly [FeedRendition, ...FeedRendition[]];
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
  /** null: the picture says nothing */
  readonly rights: PictureRights | null;
}

/** A picture inside the text. */
export interface FeedPicture {
  /** As it stands in the HTML. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
}

export interface FeedQuote {
  readonly text: string;
  readonly speaker: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** BCP 47, of the words themselves. */
  readonly language: string | null;
}

export interface FeedContact {
  readonly name: string;
  readonly role: string | null;
  readonly email: string | null;
  /** E.164 */
  readonly phone: string | null;
  readonly organisation: string | null;
}

export interface FeedCountry {
  /** ISO 3166-1 alpha-2 */
  readonly code: string;
  readonly name: string;
}

export interface FeedDonor {
  readonly organisation: string | null;
  readonly country: FeedCountry | null;
}

export interface FeedTopic {
  readonly slug: string;
  readonly name: string;
}

export interface FeedCorrection {
  readonly at: Date;
  /** For the public. */
  readonly note: string;
}

/** Where another language of a release is read. */
export interface FeedAlternate {
  /** Of its own entry. */
  readonly id: string;
  readonly locale: string;
  readonly url: string;
}

/**
 * What happened to an entry: `public` is to be read, `withdrawn` and `deleted` leave a notice and no text, `embargoed` is
 * approved and not public.
 */
export type FeedEntryState = 'public' | 'withdrawn' | 'deleted' | 'embargoed';

/** One language of a press release: what all formats of the press feed are written from. */
export interface FeedEntry {
  /** `urn:uuid:…`, of this language of the release: the same in all formats, for ever. */
  readonly id: string;
  /** `urn:uuid:…`, of the release: the same in all languages. */
  readonly releaseId: string;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
  /** Where readers find it: on the front end, absolute. */
  readonly url: string;
  readonly state: FeedEntryState;
  /** What the public is told about a release that is gone; null while there is a text. */
  readonly notice: string | null;
  /** When the release was first public; never moves. */
  readonly publishedAt: Date;
  /** Moved by releases, corrections, withdrawals and deletions, not by minor edits. */
  readonly updatedAt: Date;
  /** Moved by everything. */
  readonly modifiedAt: Date;
  /** From 1; counts what moves `updatedAt`. */
  readonly version: number;
  /** null, unless the state is `embargoed`. */
  readonly embargoedUntil: Date | null;
  /** IANA name: the clock of the office, on which days are said. */
  readonly timeZone: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly summary: string;
  /** The text with its dateline, as safe HTML with absolute addresses. */
  readonly html: string;
  /** The same as plain text. */
  readonly text: string;
  /** City of the dateline. */
  readonly city: string | null;
  readonly notesToEditors: string | null;
  readonly corrections: readonly FeedCorrection[];
  readonly image: FeedImage | null;
  /** Inside the text, in its order. */
  readonly pictures: readonly FeedPicture[];
  readonly attachments: readonly FeedFile[];
  readonly quotes: readonly FeedQuote[];
  readonly contacts: readonly FeedContact[];
  readonly countries: readonly FeedCountry[];
  readonly donors: readonly FeedDonor[];
  readonly topics: readonly FeedTopic[];
  /** The other languages that are public. */
  readonly alternates: readonly FeedAlternate[];
}

/** Whether an entry has a text: what is gone has a notice instead. */
export const isGone = ({ state }: Pick<FeedEntry, 'state'>): boolean =>
  state === 'withdrawn' || state === 'deleted';
