import type { KitFile } from './domain/kit-files';

/** A file whose length is known before it is read. */
export type SizedFile = KitFile & { readonly bytes: number };

/** What a zip is made of: the same content is packed into the same bytes. */
export interface KitContent {
  readonly files: readonly SizedFile[];
  /** What the manifest says of the whole. */
  readonly about: object;
  /** When the texts last changed significantly: the time of the entries in the zip. */
  readonly changedAt: Date;
}
