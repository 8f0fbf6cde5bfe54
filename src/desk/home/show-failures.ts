import type { Core } from '@strapi/strapi';
import { countSilentSubscribers, findFailed } from '../../distribution/deliveries/find-outcomes';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { RELEASE, WEBHOOK } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { Home } from '../contract/home';
import { findTitles } from './find-titles';
import { limitTitles } from './limit-lines';
import type { DeskRoles } from './roles-of';

type Shown = Pick<Home, 'failures' | 'silentSubscribers'>;

/** What partners and front ends did not get, for who sees them: of the webhooks and releases that the person reads. */
export const showFailures = async (
  strapi: Core.Strapi,
  ability: Ability,
  { seesPartners }: DeskRoles,
): Promise<Shown> => {
  if (!seesPartners) return { failures: null, silentSubscribers: 0 };
  const failed = await findFailed(strapi);
  const silentSubscribers = await countSilentSubscribers(strapi);
  if (failed.length === 0) return { failures: [], silentSubscribers };
  const receivers = [...new Set(failed.map(({ receiver }) => receiver))];
  const documentIds = [...new Set(failed.flatMap(({ documentId }) => documentId ?? []))];
  const partnerOf = await findReaders(strapi, ability, WEBHOOK, receivers);
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  const partners = await findRows<{ documentId: string; name: string }>(strapi, WEBHOOK, {
    where: { documentId: { $in: receivers } },
    select: ['documentId', 'name'],
  });
  const titlesOf = await findTitles(strapi, documentIds);
  const failures = failed
    .filter(({ receiver }) => partnerOf(receiver).mayRead(null))
    .map((one) => {
      const name = partners.find(({ documentId }) => documentId === one.receiver)?.name ?? null;
      return {
        ...one,
        name: partnerOf(one.receiver).mayRead(null, 'name') ? name : null,
        titles:
          one.documentId === null ? {} : limitTitles(readerOf(one.documentId), titlesOf(one.documentId)),
        at: new Date(one.at).toISOString(),
      };
    });
  return { failures, silentSubscribers };
};
