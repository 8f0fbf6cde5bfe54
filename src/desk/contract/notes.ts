import type { UnseenNote } from '../../releases/notes/domain/release-note';

/** A note that the person has not seen, with the titles of its release by language, as far as they read them. */
export interface UnreadNote extends UnseenNote {
  readonly titles: Readonly<Record<string, string | null>>;
}

export type { Addressees, Audience, ReleaseNote } from '../../releases/notes/domain/release-note';
