import { fillIn, sentence } from '../../shared/validation/sentence';
import { parametersOf } from '../../platform/http/parameters-of';
import { forbidden } from '../../platform/refuse/refuse';
import type { PanelContext } from '../../platform/strapi/koa';
import { buildNavigation } from '../../reading/navigation/domain/build-navigation';
import { findMenu } from '../../reading/navigation/find-menu';
import { PAGE } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import { planPlaces } from '../../writing/pages/plan-places';
import { readBody } from '../panel-api/bodies';
import { MENU_ROUTE, TREE_ROUTE } from '../panel-api/panel-routes';
import { refuseUnlessReads, refuseUnlessReadsType } from '../panel-api/refuse-unless-reads';
import { describeChanges } from './describe-changes';
import { describeMove } from './describe-move';
import { MOVE, MOVE_PLAN, PLACE_IN_FORM } from './domain/read-tree-requests';
import { listPages } from './list-pages';
import { moveInTree } from './move-in-tree';
import { planMove, type WantedMove } from './plan-move';

type Handler = (context: PanelContext) => Promise<void>;

/** A branch of the tree of pages. */
export const showPageTree: Handler = async (context) => {
  refuseUnlessReadsType(strapi, context, PAGE);
  const { parent: parentId = null, locale, page } = parametersOf(TREE_ROUTE, context.query);
  if (parentId !== null) await refuseUnlessReads(strapi, context, { uid: PAGE, documentId: parentId });
  const data = await listPages(strapi, context.state.userAbility, { parentId, locale, page });
  context.body = { data };
};

/** The menu as readers see it, as `/api/navigation` answers it: everybody may know it. */
export const showPageMenu: Handler = async (context) => {
  const { locale } = parametersOf(MENU_ROUTE, context.query);
  const { pages } = await findMenu(strapi, { locale, fallback: DEFAULT_LOCALE });
  context.body = { data: buildNavigation(pages, locale) };
};

/** What a move would do. */
export const planPageMove: Handler = async (context) => {
  const wanted = { documentId: await findMovable(context), ...readBody(MOVE_PLAN, context.request.body) };
  await refuseHidden(context, wanted);
  const move = await planMove(strapi, context.state.userAbility, wanted);
  if (move === null) throwChanged(context);
  else context.body = { data: await describeMove(strapi, context.state.userAbility, move) };
};

/** Does what was planned, when that is still what it would do. */
export const movePageInTree: Handler = async (context) => {
  const documentId = await findMovable(context);
  const { token, ...place } = readBody(MOVE, context.request.body);
  const wanted = { documentId, ...place };
  await refuseHidden(context, wanted);
  if (!(await moveInTree(strapi, context.state.userAbility, wanted, token))) throwChanged(context);
  context.body = { data: { documentId } };
};

/** The addresses that change when a form is saved and published as it stands. */
export const planPageAddresses: Handler = async (context) => {
  const { documentId = '' } = context.params;
  await refuseUnlessReads(strapi, context, { uid: PAGE, documentId });
  const { locale, slug, parent, isHome } = readBody(PLACE_IN_FORM, context.request.body);
  if (parent != null) await refuseUnlessReads(strapi, context, { uid: PAGE, documentId: parent });
  const changes = await planPlaces(strapi, {
    documentId,
    slug: slug === undefined ? undefined : { locale, slug },
    parentId: parent,
    isHome,
    isPublic: true,
  });
  context.body = { data: await describeChanges(strapi, context.state.userAbility, changes) };
};

/** @throws PolicyError (403) for those whose role does not move this page */
const findMovable = async (context: PanelContext): Promise<string> => {
  const { documentId = '' } = context.params;
  await refuseUnlessReads(strapi, context, { uid: PAGE, documentId });
  const asked = { action: 'update', uid: PAGE, documentId, field: 'position' } as const;
  if (!(await mayPersonActOn(strapi, context.state.userAbility, asked)))
    throw forbidden('Your role does not move pages.', {});
  return documentId;
};

/** Nobody finds out about a page by moving another one to it. */
const refuseHidden = async (context: PanelContext, { parent, after }: WantedMove): Promise<void> => {
  for (const documentId of [parent, after])
    if (documentId != null) await refuseUnlessReads(strapi, context, { uid: PAGE, documentId });
};

const throwChanged = (context: PanelContext): never => {
  const said = sentence('Somebody changed these pages meanwhile. Look at them again, then move the page.');
  return context.throw(409, fillIn(said), { details: { sentence: said } });
};
