import type { Core } from '@strapi/strapi';
import { countSilentSubscribers, findFailed } from '../../distribution/deliveries/find-outcomes';
import type { Ability } from '../../platform/strapi/koa';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { groupBy } from '../../shared/collections/group-by';
import { RELEASE, WEBHOOK } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { Home } from '../contract/home';
import { limitTitles } from './limit-lines';
import type { DeskRoles } from './roles-of';

type Shown = Pick<Home, 'failures' | 'silentSubscribers'>;

/** What partners did not get, for who sees them: of the webhooks and releases that the person reads. */
export const showFailures = async (
  strapi: Core.Strapi,
  ability: Ability,
  { seesPartners }: DeskRoles,
): Promise<Shown> => {
  if (!seesPartners) return { failures: null, silentSubscribers: 0 };
  const failed = await findFailed(strapi);
  const silentSubscribers = await countSilentSubscribers(strapi);
  if (failed.length === 0) return { failures: [], silentSubscribers };
  const idsOf = (pick: (one: (typeof failed)[number]) => string) => [...new Set(failed.map(pick))];
  const receivers = idsOf(({ receiver }) => receiver);
  const documentIds = idsOf(({ documentId }) => documentId);
  const partnerOf = await findReaders(strapi, ability, WEBHOOK, receivers);
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  const partners = await findRows<{ documentId: string; name: string }>(strapi, WEBHOOK, {
    where: { documentId: { $in: receivers } },
    select: ['documentId', 'name'],
  });
  const drafts = await findRows<VersionRow & { title: string | null }>(strapi, RELEASE, {
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId', 'locale', 'title'],
  });
  const versions = groupBy(drafts, ({ documentId }) => documentId);
  const failures = failed
    .filter(({ receiver }) => partnerOf(receiver).mayRead(null))
    .map((one) => {
      const titles = (versions.get(one.documentId) ?? []).map(
        ({ locale, title }) => [locale, title] as const,
      );
      const name = partners.find(({ documentId }) => documentId === one.receiver)?.name ?? null;
      return {
        ...one,
        name: partnerOf(one.receiver).mayRead(null, 'name') ? name : null,
        titles: limitTitles(readerOf(one.documentId), Object.fromEntries(titles)),
        at: new Date(one.at).toISOString(),
      };
    });
  return { failures, silentSubscribers };
};
