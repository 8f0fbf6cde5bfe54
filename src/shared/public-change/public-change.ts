import type { TextByLocale } from '../press-release/text-by-locale';

/**
 * What happened to what the public sees of a document. Press releases: `released` (also a further language, or one that
 * came back), `edited` (without a word), `corrected`, `withdrawn`, `deleted`. Other types: `published`, `unpublished`.
 */
export type PublicChangeKind =
  'released' | 'edited' | 'corrected' | 'withdrawn' | 'deleted' | 'published' | 'unpublished';

export interface PublicChange {
  readonly uid: string;
  readonly documentId: string;
  readonly kind: PublicChangeKind;
  /** The languages in which the public sees something else now. */
  readonly locales: readonly string[];
  /** Public notes by locale: of a correction, a withdrawal or a deletion. */
  readonly notes?: TextByLocale;
  /** Of other types: whether it was not public before, or is not any more; what shows it shows more or less than before. */
  readonly comesOrGoes?: boolean;
  /** The slugs by which the public knew it before, where no log tells them. */
  readonly formerSlugs?: readonly string[];
  /** Of a redirect: the paths that it led from before. */
  readonly formerPaths?: readonly string[];
  /** Nobody acted on these languages: they changed with another one, or with a contact, topic, country or file that they show. */
  readonly isConsequence?: boolean;
  /** It was public on a site that is moved in: it is old, and nobody outside is told of it (docs/adr/0102). */
  readonly isMovedIn?: boolean;
}
