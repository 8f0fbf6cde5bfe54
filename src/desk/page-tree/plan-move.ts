import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../platform/refuse/refuse';
import type { Ability } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { PAGE } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { problemAt } from '../../shared/validation/problem';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import { findDraftChanges } from '../../writing/draft-changes/find-draft-changes';
import { orderSiblings, type Renumbered } from '../../writing/pages/domain/order-siblings';
import { findParent, findSiblings, type SiblingPage } from '../../writing/pages/find-siblings';
import { planPlaces, type AddressChange } from '../../writing/pages/plan-places';
import { choosePublications, type PlacedPage } from './domain/choose-publications';

/** Where somebody wants a page to stand. */
export interface WantedMove {
  readonly documentId: string;
  /** documentId of the page above; null: at the top */
  readonly parent: string | null;
  /** documentId of the page that it comes behind; null: first; left out: last */
  readonly after?: string | null | undefined;
}

/** All that a move would write, as the newsroom stands now. */
export interface Move {
  readonly wanted: WantedMove;
  readonly isElsewhere: boolean;
  readonly renumbered: readonly Renumbered[];
  readonly changes: readonly AddressChange[];
  /** By documentId, the language that is published. */
  readonly published: ReadonlyMap<string, string>;
  /** Public pages whose new place is not public with the move. */
  readonly waiting: readonly Waiting[];
  readonly titles: ReadonlyMap<string, string | null>;
  /** The same for two plans that write the same. */
  readonly token: string;
}

/**
 * Why a place is not public at once:
 *
 * - `otherChanges`: words wait too, which nobody asked to publish
 * - `hiddenParent`: the page above is not public
 * - `noRight`: the person may not publish it
 */
export interface Waiting {
  readonly documentId: string;
  readonly why: 'otherChanges' | 'hiddenParent' | 'noRight';
}

const RENUMBERED_AT_MOST = 100; // pages: a save and a publication each, in one transaction

/**
 * What a move would do; nothing is written.
 *
 * @returns null when the page that it is to come behind is not there any more
 * @throws NotFoundError for a page that is not there; ValidationError for a place that no page can have
 */
export const planMove = async (
  strapi: Core.Strapi,
  ability: Ability,
  wanted: WantedMove,
): Promise<Move | null> => {
  const { documentId, parent } = wanted;
  const titles = await findTitles(strapi, parent === null ? [documentId] : [documentId, parent]);
  if (!titles.has(documentId)) throw new errors.NotFoundError('There is no such page.');
  if (parent !== null && !titles.has(parent)) throw new errors.NotFoundError('There is no such page above.');
  const isElsewhere = (await findParent(strapi, documentId)) !== parent;
  const beside = await findSiblings(strapi, parent, { locale: DEFAULT_LOCALE });
  const order = insert(beside, wanted, await findPosition(strapi, documentId));
  if (order === null) return null;
  const renumbered = orderSiblings(order);
  refuseTooMany(renumbered.length);
  for (const page of beside) titles.set(page.documentId, page.title);
  const placed = toPlaced(renumbered, isElsewhere ? documentId : null);
  const { published, waiting } = await choosePublic(strapi, ability, { placed, parent, documentId });
  const changes = isElsewhere
    ? await planPlaces(strapi, { documentId, parentId: parent, isPublic: published.has(documentId) })
    : [];
  const facts = { wanted, isElsewhere, renumbered, changes, published: [...published], waiting };
  const token = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return { wanted, isElsewhere, renumbered, changes, published, waiting, titles, token };
};

/** The pages in the order that is wanted; null where the one before is not among them. */
const insert = (
  beside: readonly SiblingPage[],
  { documentId, after }: WantedMove,
  position: number,
): { documentId: string; position: number }[] | null => {
  const others = beside.filter((page) => page.documentId !== documentId);
  if (after === undefined) return [...others, { documentId, position }];
  const place = after === null ? 0 : others.findIndex((page) => page.documentId === after) + 1;
  if (after !== null && place === 0) return null;
  return [...others.slice(0, place), { documentId, position }, ...others.slice(place)];
};

const refuseTooMany = (count: number): void => {
  if (count <= RENUMBERED_AT_MOST) return;
  refuse(
    [
      problemAt(
        'after',
        '{count} pages here would get another number, more than {most} at once. Put some of them below other pages first.',
        { count, most: RENUMBERED_AT_MOST },
      ),
    ],
    'Nothing was moved.',
  );
};

const toPlaced = (renumbered: readonly Renumbered[], elsewhere: string | null): PlacedPage[] => {
  const others = renumbered.filter(({ documentId }) => documentId !== elsewhere);
  const placed = others.map(({ documentId }) => ({ documentId, fields: ['position'] }));
  return elsewhere === null ? placed : [{ documentId: elsewhere, fields: ['parent', 'position'] }, ...placed];
};

const choosePublic = async (
  strapi: Core.Strapi,
  ability: Ability,
  {
    placed,
    parent,
    documentId,
  }: {
    readonly placed: readonly PlacedPage[];
    readonly parent: string | null;
    readonly documentId: string;
  },
): Promise<Pick<Move, 'published' | 'waiting'>> => {
  const ids = placed.map((page) => page.documentId);
  const chosen = choosePublications(placed, await findDraftChanges(strapi, PAGE, ids));
  const waiting: Waiting[] = chosen.waiting.map((id) => ({ documentId: id, why: 'otherChanges' }));
  const published = new Map(chosen.published);
  if (published.has(documentId) && parent !== null && !(await isPublic(strapi, parent))) {
    published.delete(documentId);
    waiting.push({ documentId, why: 'hiddenParent' });
  }
  for (const [id, locale] of [...published]) {
    if (await mayPersonActOn(strapi, ability, { action: 'publish', uid: PAGE, documentId: id, locale }))
      continue;
    published.delete(id);
    waiting.push({ documentId: id, why: 'noRight' });
  }
  return { published, waiting };
};

const isPublic = async (strapi: Core.Strapi, documentId: string): Promise<boolean> => {
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await findRows(strapi, PAGE, { where, select: ['id'] })).length > 0;
};

const findPosition = async (strapi: Core.Strapi, documentId: string): Promise<number> => {
  const where = { documentId, publishedAt: null };
  const [row] = await findRows<{ position: number | null }>(strapi, PAGE, { where, select: ['position'] });
  return row?.position ?? 0;
};

/** What staff call pages that are there. */
const findTitles = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, string | null>> => {
  const rows = await findRows<{ documentId: string; locale: string; title: string | null }>(strapi, PAGE, {
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId', 'locale', 'title'],
  });
  const byRank = rows.toSorted(
    (a, b) => Number(a.locale === DEFAULT_LOCALE) - Number(b.locale === DEFAULT_LOCALE),
  );
  return new Map(byRank.map(({ documentId, title }) => [documentId, title]));
};
