import type { Locale } from '../../../src/shared/locales/locales';

/** What must hold after a move: where each old address leads, and what nobody may see. */
export interface OldSite {
  /** What the site says to be: "https://old.example.org". */
  readonly address: string;
  /** The files of the export (WordPress), or the one folder of it (Drupal). */
  readonly files: readonly string[];
  /** The folder of uploads. */
  readonly uploads: string;
  /** WPML's languages as CSV; null where the export tells them. */
  readonly translations: string | null;
  /** Path and query of every public address, with what must be found there. */
  readonly addresses: readonly PublicAddress[];
  /** Stands in titles and texts that must stay hidden, and nowhere else. */
  readonly hiddenWord: string;
  /** Further words of passwords and submissions, which must be nowhere at all. */
  readonly secrets: readonly string[];
  readonly counts: {
    readonly publicReleases: number;
    readonly publicPages: number;
    /** Those in the trash are not among them. */
    readonly hiddenDocuments: number;
    readonly pictures: number;
  };
}

export interface PublicAddress {
  readonly address: string;
  readonly kind: 'release' | 'page';
  readonly language: Locale;
  readonly title: string;
}
