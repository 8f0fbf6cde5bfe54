import type { Core } from '@strapi/strapi';
import { forbidden } from '../../platform/refuse/refuse';
import { lockAllForTransaction, lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { documentsOf } from '../../platform/strapi/documents';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { PAGE } from '../../shared/content-types/uids';
import { LOCALES } from '../../shared/locales/locales';
import { findReaders } from '../../writing/actor/find-readers';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import { planMove, type Move, type WantedMove } from './plan-move';

/**
 * Moves a page as it was planned, or not at all: all saves and publications are one transaction, by the document service and with
 * the rights of the one who asks.
 *
 * @param token - of the plan that the person confirmed
 * @returns false when the move would do something else by now: somebody changed these pages meanwhile
 */
export const moveInTree = async (
  strapi: Core.Strapi,
  ability: Ability,
  wanted: WantedMove,
  token: string,
): Promise<boolean> => {
  const expected = await planMove(strapi, ability, wanted);
  if (expected?.token !== token) return false;
  return strapi.db.transaction(async () => {
    // Documents before the tree, as saves take them: who waits for the one must not hold the other.
    await lockAllForTransaction(
      strapi,
      documentsOfMove(expected).map((documentId) => `document:${documentId}`),
    );
    await lockForTransaction(strapi, PAGE);
    const move = await planMove(strapi, ability, wanted);
    if (move?.token !== token) return false;
    await write(strapi, ability, move);
    return true;
  });
};

/** Those whose draft is written, the page that moves first. */
const documentsOfMove = ({ wanted, isElsewhere, renumbered }: Move): string[] => [
  ...new Set([
    ...(isElsewhere ? [wanted.documentId] : []),
    ...renumbered.map(({ documentId }) => documentId),
  ]),
];

const write = async (strapi: Core.Strapi, ability: Ability, move: Move): Promise<void> => {
  const { wanted, isElsewhere, renumbered, published, titles } = move;
  const numbers = new Map(renumbered.map(({ documentId, to }) => [documentId, to]));
  const pages = documentsOf(strapi, PAGE);
  for (const documentId of documentsOfMove(move)) {
    const position = numbers.get(documentId);
    const data = {
      ...(isElsewhere && documentId === wanted.documentId ? { parent: wanted.parent } : {}),
      ...(position === undefined ? {} : { position }),
    };
    const locale = await findWritableLocale(strapi, ability, documentId, Object.keys(data));
    if (locale === null) throw await refuseMove(strapi, ability, documentId, titles.get(documentId));
    await pages.update({ documentId, locale, data });
  }
  for (const [documentId, locale] of published) await pages.publish({ documentId, locale });
};

/** Names the page to those who read its title: what gets another number beside their own page may be another's. */
const refuseMove = async (
  strapi: Core.Strapi,
  ability: Ability,
  documentId: string,
  title: string | null | undefined,
): Promise<Error> => {
  const readerOf = await findReaders(strapi, ability, PAGE, [documentId]);
  return title != null && readerOf(documentId).mayRead(null, 'title')
    ? forbidden('Your role does not move “{title}”.', { title })
    : forbidden('Your role does not move pages.', {});
};

/** A language of a page in which the person may write these fields, which all its languages share; null: none. */
const findWritableLocale = async (
  strapi: Core.Strapi,
  ability: Ability,
  documentId: string,
  fields: readonly string[],
): Promise<string | null> => {
  const where = { documentId, publishedAt: null };
  const rows = await findRows(strapi, PAGE, { where, select: ['locale'] });
  for (const locale of LOCALES.filter((code) => rows.some((row) => row.locale === code))) {
    const rights = fields.map((field) =>
      mayPersonActOn(strapi, ability, { action: 'update', uid: PAGE, documentId, locale, field }),
    );
    if ((await Promise.all(rights)).every(Boolean)) return locale;
  }
  return null;
};
