import type { UID } from '@strapi/strapi';
import type { Locale } from '../../src/shared/locales/locales';

/** The name of a piece of content within the seed; Strapi chooses the real id. */
export type Key =
  `${'contact' | 'country' | 'organisation' | 'page' | 'picture' | 'redirect' | 'release' | 'sheet' | 'site' | 'topic'}:${string}`;

/** Stands in the content where the id of another piece belongs. */
export interface Reference {
  readonly refersTo: Key;
}

export const refer = (refersTo: Key): Reference => ({ refersTo });

/**
 * A document as the seed writes it down: what all its languages share, and what each language says. Without `texts`
 * the newsroom itself knows the words (countries), or there are none (redirects).
 */
export interface SeedDocument<Shared extends object = object, Text extends object = object> {
  readonly key: Key;
  readonly uid: UID.ContentType;
  readonly shared: Shared;
  readonly texts?: Readonly<Record<Locale, Text>>;
}
