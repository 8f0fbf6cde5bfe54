import { errors } from '@strapi/utils';
import type { PanelContext } from '../../platform/strapi/koa';
import { isSuperAdmin } from '../accounts/second-factor/is-demanded';
import { dismissSteps } from '../first-minutes/describe-first-minutes';
import { planRemoval } from '../first-minutes/plan-removal';
import { removeDemonstration as remove } from '../first-minutes/remove-demonstration';
import { rolesOf } from '../home/roles-of';
import { showHome } from '../home/show-home';

/** The desk's home page, for who reads releases or pages. */
export const showOverview = async (context: PanelContext): Promise<void> => {
  const { readsReleases, readsPages } = rolesOf(strapi, context.state.userAbility);
  if (!readsReleases && !readsPages) throw new errors.PolicyError('Your role does not read this type.');
  context.body = { data: await showHome(strapi, context.state) };
};

const refuseUnlessInCharge = ({ state: { user } }: PanelContext): void => {
  if (user === undefined || !isSuperAdmin(user))
    throw new errors.PolicyError('Super admins alone remove the demonstration content.');
};

/** What goes and what stays when the demonstration content is removed. */
export const showDemonstration = async (context: PanelContext): Promise<void> => {
  refuseUnlessInCharge(context);
  context.body = { data: await planRemoval(strapi) };
};

export const removeDemonstration = async (context: PanelContext): Promise<void> => {
  refuseUnlessInCharge(context);
  context.body = { data: await remove(strapi) };
};

/** Puts the steps to the first release away, for who asks. */
export const dismissFirstSteps = async (context: PanelContext): Promise<void> => {
  const { user } = context.state;
  if (user !== undefined) await dismissSteps(strapi, user.id);
  context.body = { data: null };
};
