import type { Core } from '@strapi/strapi';
import { TYPES_WITH_HISTORY } from '../history/history';
import { keepVersions } from '../history/keep-versions';
import { findFreeSlugs, type WantedSlug } from './free-slugs';
import { lockAllForTransaction } from '../../platform/storage/lock-for-transaction';
import { findRows, updateRow, type VersionRow } from '../../platform/strapi/rows';
import { isOurs, type DocumentRule } from '../rules/document-rule';

interface Change {
  readonly id: number;
  readonly locale: string;
  readonly from: string;
  readonly to: string;
}

/** Hears, in words, that a document went public under another slug than its writer chose. */
export type SlugFollower = (
  strapi: Core.Strapi,
  document: { readonly uid: string; readonly documentId: string },
  reason: string,
) => Promise<void>;

/**
 * Drafts may have the same slug; the first to go public gets it. A publication whose slug was taken meanwhile gets the next
 * free one: a release that is due goes out all the same. It stands in the history.
 *
 * @param tell - whoever is to know
 */
export const settleSlug =
  (tell: SlugFollower): DocumentRule =>
  (strapi) =>
  async (context, next) => {
    const { uid, action, contentType, params } = context;
    const { documentId } = params;
    if (
      !isOurs(uid) ||
      action !== 'publish' ||
      !('slug' in contentType.attributes) ||
      documentId === undefined
    ) {
      return next();
    }
    const changes = await findChanges(strapi, uid, documentId);
    if (changes.length > 0)
      await tell(strapi, { uid, documentId }, await change(strapi, uid, documentId, changes));
    return next();
  };

const findChanges = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Change[]> => {
  const drafts = await findRows<VersionRow & { slug: string | null }>(strapi, uid, {
    where: { documentId, publishedAt: null },
  });
  const wanted = drafts.flatMap(({ locale, slug }) => (slug === null ? [] : [{ locale, slug }]));
  const free = await holdFreeSlugs(strapi, { uid, documentId }, wanted);
  return drafts.flatMap(({ id, locale, slug }) => {
    const to = free.get(locale);
    return slug === null || to === undefined || to === slug ? [] : [{ id, locale, from: slug, to }];
  });
};

/** The slugs that a document gets, held for it until its transaction ends: those that want others wait for nobody. */
const holdFreeSlugs = async (
  strapi: Core.Strapi,
  document: { readonly uid: string; readonly documentId: string },
  wanted: readonly WantedSlug[],
): Promise<Map<string, string>> => {
  const held = new Set<string>();
  let free = new Map(wanted.map(({ locale, slug }) => [locale, slug]));
  for (;;) {
    const locks = [...free].map(([locale, slug]) => `slug:${document.uid}:${locale}:${slug}`);
    const further = locks.filter((lock) => !held.has(lock));
    if (further.length === 0) return free;
    await lockAllForTransaction(strapi, further);
    for (const lock of further) held.add(lock);
    free = await findFreeSlugs(strapi, document, wanted); // who held it may have gone public with it
  }
};

const change = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  changes: readonly Change[],
): Promise<string> => {
  const write = async (): Promise<void> => {
    for (const { id, to } of changes) await updateRow(strapi, uid, id, { slug: to });
  };
  const reason = changes.map(describe).join(' ');
  if (TYPES_WITH_HISTORY.includes(uid)) {
    await keepVersions(strapi, { uid, documentId, action: 'saved', reason }, write);
  } else await write();
  return reason;
};

/** @example 'The slug in "en" is "dialogue-2": "dialogue" was taken meanwhile.' */
const describe = ({ locale, from, to }: Change): string =>
  `The slug in "${locale}" is "${to}": "${from}" was taken meanwhile.`;
