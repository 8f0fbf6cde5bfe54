import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import type { Overview, OverviewLine } from '../../releases/overview/find-overview';
import { findReaders } from '../../writing/actor/find-readers';
import { RELEASE } from '../../shared/content-types/uids';

/** The desk's lists for one person: the releases that the person reads, with the fields that it may be told. */
export const limitOverview = async (
  strapi: Core.Strapi,
  ability: Ability,
  overview: Overview,
): Promise<Overview> => {
  const lists = [overview.inReview, overview.scheduled, overview.needsAttention];
  const documentIds = [...new Set(lists.flat().map(({ documentId }) => documentId))];
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  const limit = (lines: readonly OverviewLine[]): OverviewLine[] =>
    lines.flatMap((line) => {
      const { mayRead } = readerOf(line.documentId);
      if (!mayRead(null)) return [];
      const told = {
        title: mayRead(line.locale, 'title') ? line.title : null,
        note: mayRead(null, 'deskNote') ? line.note : null,
        releaseAt: mayRead(null, 'releaseAt') ? line.releaseAt : null,
      };
      return [{ ...line, ...told }];
    });
  return {
    inReview: limit(overview.inReview),
    scheduled: limit(overview.scheduled),
    needsAttention: limit(overview.needsAttention),
  };
};
