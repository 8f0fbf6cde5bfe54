import type { Core } from '@strapi/strapi';
import { siteUrl } from '../../platform/addresses/addresses';
import type { Ability } from '../../platform/strapi/koa';
import { webAddress } from '../../shared/addresses/web-address';
import { PAGE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { AddressChange } from '../../writing/pages/plan-places';

const SHOWN_AT_MOST = 50; // addresses: more than somebody reads before a move

/** An address that would change, whole. */
export interface ShownChange {
  readonly documentId: string;
  readonly locale: string;
  /** null where the person does not read it */
  readonly title: string | null;
  readonly isPublic: boolean;
  /** null: a draft without one */
  readonly from: string | null;
  readonly to: string;
}

export interface ShownChanges {
  /** What is public first; of drafts those that do not change in public too. */
  readonly changes: readonly ShownChange[];
  /** How many more change that are not listed, or that the person does not read. */
  readonly others: number;
  /** How many public addresses change: readers are led on from each of them. */
  readonly redirects: number;
}

/** The addresses that a move changes, as far as a person may know of them. What is public may be told to everybody. */
export const describeChanges = async (
  strapi: Core.Strapi,
  ability: Ability,
  changes: readonly AddressChange[],
): Promise<ShownChanges> => {
  const open = changes.filter(({ isPublished }) => isPublished);
  const isOpen = (change: AddressChange) =>
    open.some(({ documentId, locale }) => documentId === change.documentId && locale === change.locale);
  const listed = [...open, ...changes.filter((change) => !change.isPublished && !isOpen(change))];
  const first = listed.slice(0, SHOWN_AT_MOST);
  const readerOf = await findReaders(strapi, ability, PAGE, [...new Set(first.map((one) => one.documentId))]);
  const site = siteUrl(strapi);
  const shown = first.flatMap(({ documentId, locale, title, isPublished, from, to }) => {
    const { mayRead } = readerOf(documentId);
    if (!isPublished && !mayRead(locale, 'path')) return [];
    const address = (path: string) => webAddress(site, locale, path);
    return [
      {
        documentId,
        locale,
        title: mayRead(locale, 'title') ? title : null,
        isPublic: isPublished,
        from: from === null ? null : address(from),
        to: address(to),
      },
    ];
  });
  return { changes: shown, others: listed.length - shown.length, redirects: open.length };
};
