import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { PAGE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import { describeChanges, type ShownChanges } from './describe-changes';
import type { Move, Waiting } from './plan-move';

/** What a move would do, for the person who is to confirm it. */
export interface MovePlan extends ShownChanges {
  /** To be sent with the move: it is done only while it would do just this. */
  readonly token: string;
  /** Whether anything would change at all. */
  readonly isChange: boolean;
  /** How many other pages get another number. */
  readonly renumbered: number;
  /** How many pages are public at their new place at once. */
  readonly published: number;
  /** Public pages whose new place waits, and why. */
  readonly waiting: readonly (Waiting & { readonly title: string | null })[];
}

export const describeMove = async (
  strapi: Core.Strapi,
  ability: Ability,
  { wanted, isElsewhere, renumbered, changes, published, waiting, titles, token }: Move,
): Promise<MovePlan> => {
  const readerOf = await findReaders(
    strapi,
    ability,
    PAGE,
    waiting.map(({ documentId }) => documentId),
  );
  const titleOf = (documentId: string) =>
    readerOf(documentId).mayRead(null, 'title') ? (titles.get(documentId) ?? null) : null;
  return {
    ...(await describeChanges(strapi, ability, changes)),
    token,
    isChange: isElsewhere || renumbered.length > 0,
    renumbered: renumbered.filter(({ documentId }) => documentId !== wanted.documentId).length,
    published: published.size,
    waiting: waiting.map((one) => ({ ...one, title: titleOf(one.documentId) })),
  };
};
