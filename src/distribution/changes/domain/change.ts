import { releaseAddress } from '../../../shared/addresses/release-address';
import type { ChangeKind } from '../../../shared/public-change/change-kinds';
import { entryId, releaseId } from '../../feeds/domain/entry-id';

/** A row of the log. */
export interface LoggedChange {
  readonly kind: ChangeKind;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly formerSlug: string | null;
  readonly note: string | null;
  readonly at: Date;
}

/** An entry as readers of the log get it. */
export interface RenderedChange {
  readonly kind: ChangeKind;
  /** The release, in all its languages: `urn:uuid:…` */
  readonly id: string;
  /** This language of it, in all formats of the feed: `urn:uuid:…` */
  readonly entryId: string;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  /** Where readers find it, or its notice: on the front end, absolute. */
  readonly url: string | null;
  /** Of a redirection: the address that it had. */
  readonly from: string | null;
  /** For the public, of a correction, withdrawal or deletion. */
  readonly note: string | null;
  /** ISO 8601, UTC */
  readonly at: string;
}

/** @param site - address of the front end, without a slash at its end */
export const renderChange = (
  { kind, documentId, locale, slug, formerSlug, note, at }: LoggedChange,
  site: string,
): RenderedChange => ({
  kind,
  id: releaseId(documentId),
  entryId: entryId(documentId, locale),
  documentId,
  locale,
  slug,
  url: slug === null ? null : releaseAddress(site, locale, slug),
  from: formerSlug === null ? null : releaseAddress(site, locale, formerSlug),
  note,
  at: at.toISOString(),
});
