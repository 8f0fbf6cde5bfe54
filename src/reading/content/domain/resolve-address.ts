import { goneNotice } from './gone-notice';
import type { PAGE, PARTNER_COUNTRY, RELEASE, TOPIC } from '../../../shared/content-types/uids';

export interface PublicNotice {
  readonly kind: 'withdrawn' | 'deleted';
  readonly notice: string;
  readonly at: string;
}

/** A document that has a path in a language, or had it last. */
export interface Owner {
  readonly uid: typeof PAGE | typeof RELEASE | typeof TOPIC | typeof PARTNER_COUNTRY;
  readonly documentId: string;
  /** The language in which the path is its. */
  readonly locale: string;
  readonly isCurrent: boolean;
  /** Where the document is now, in the asked language or else in the fallback; null when it is public in neither. */
  readonly now: { readonly locale: string; readonly path: string } | null;
  /** What stands where it was; a page has none. */
  readonly notice: PublicNotice | null;
  /** Whether staff still have it, in the language of the path. */
  readonly exists: boolean;
  /** When it left, ISO 8601. */
  readonly leftAt: string;
}

/** What staff say about a path: where it leads at the end of all hops, or that it is gone. */
export interface ManualRedirect {
  readonly to: string | null;
  readonly isPermanent: boolean;
  readonly isGone: boolean;
  readonly note: string | null;
  readonly at: string;
  /** Whether it is for the query that was asked for, too, and not for the path alone. */
  readonly isExact?: boolean;
  /** The document that the target is or was, if any. */
  readonly target: { readonly locale: string; readonly path: string } | null;
}

/** A document that stood at an address of a site that was moved in, and that is or was public here. */
export interface OldOwner {
  /** Whether the address is that of the query, too, and not of the path alone. */
  readonly isExact: boolean;
  /** The language in which it stood there, or else that which is asked for. */
  readonly locale: string;
  /** Where it is now; null when it is public no more. */
  readonly now: { readonly locale: string; readonly path: string } | null;
  readonly notice: PublicNotice | null;
  readonly exists: boolean;
  readonly leftAt: string;
}

export interface AddressQuery {
  readonly path: string;
  readonly locale: string;
  readonly fallback?: string | undefined;
  /** Spellings of the address with its query, the most exact first and the path last; the path alone when left out. */
  readonly addresses?: readonly string[];
}

export type Resolution =
  | {
      readonly kind: 'document';
      readonly uid: Owner['uid'];
      readonly documentId: string;
      readonly locale: string;
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly locale: string; readonly isPermanent: boolean }
  | {
      readonly kind: 'gone';
      readonly locale: string;
      readonly notice: Omit<PublicNotice, 'kind'> & { readonly kind: string };
    };

/**
 * What lives at a path. In this order: what the query itself was an old address of, or is redirected from; a document that is there
 * in the asked language, or in the fallback; a redirect of staff; a document that was there, in the asked language or the fallback,
 * or on a site that was moved in: it leads to where it is now. What was there and is public no more is gone; null when nothing ever
 * was.
 */
export const resolveAddress = (
  owners: readonly Owner[],
  redirect: ManualRedirect | null,
  query: AddressQuery,
  old: OldOwner | null = null,
): Resolution | null => {
  if (redirect?.isExact === true) return follow(redirect, query);
  if (old?.isExact === true) return leadFromOld(old);
  const ranked = owners.toSorted((a, b) => rank(a, query) - rank(b, query));
  const here = ranked.find(({ isCurrent }) => isCurrent);
  if (here?.now != null) return lead(here, here.now, query);
  if (redirect !== null) return follow(redirect, query);
  const moved = ranked.find(({ now }) => now !== null);
  if (moved?.now != null) return lead(moved, moved.now, query);
  if (old?.now != null) return leadFromOld(old);
  const [left] = ranked;
  if (left === undefined && old !== null) return leadFromOld(old);
  return left === undefined ? null : { kind: 'gone', locale: left.locale, notice: noticeOf(left) };
};

const rank = ({ locale }: Owner, query: AddressQuery): number => (locale === query.locale ? 0 : 1);

const lead = (owner: Owner, now: { locale: string; path: string }, { path }: AddressQuery): Resolution =>
  now.path === path
    ? { kind: 'document', uid: owner.uid, documentId: owner.documentId, locale: now.locale }
    : { kind: 'redirect', to: now.path, locale: now.locale, isPermanent: true };

const leadFromOld = (old: OldOwner): Resolution =>
  old.now === null
    ? { kind: 'gone', locale: old.locale, notice: noticeOf(old) }
    : { kind: 'redirect', to: old.now.path, locale: old.now.locale, isPermanent: true };

const follow = (redirect: ManualRedirect, { locale }: AddressQuery): Resolution | null => {
  const { to, target, isPermanent, isGone, note, at } = redirect;
  if (isGone) {
    const notice = note === null || note.trim() === '' ? goneNotice(locale) : note;
    return { kind: 'gone', locale, notice: { kind: 'gone', notice, at } };
  }
  if (target !== null) return { kind: 'redirect', to: target.path, locale: target.locale, isPermanent };
  return to === null ? null : { kind: 'redirect', to, locale, isPermanent };
};

const noticeOf = ({
  notice,
  exists,
  locale,
  leftAt,
}: Pick<Owner, 'notice' | 'exists' | 'locale' | 'leftAt'>): PublicNotice =>
  notice ?? { kind: exists ? 'withdrawn' : 'deleted', notice: goneNotice(locale), at: leftAt };
