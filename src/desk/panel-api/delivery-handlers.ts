import { errors } from '@strapi/utils';
import { findDeliveries } from '../../distribution/deliveries/find-deliveries';
import { queueTest } from '../../distribution/deliveries/queue-test';
import { retryDelivery as retry } from '../../distribution/deliveries/retry-delivery';
import { parametersOf } from '../../platform/http/parameters-of';
import { findWebhook } from '../../distribution/webhooks/partner-webhooks';
import { DELIVERIES_ROUTE } from './panel-routes';
import { WEBHOOK } from '../../shared/content-types/uids';
import type { PanelContext } from '../../platform/strapi/koa';

type Handler = (context: PanelContext) => Promise<void>;

const READ = 'plugin::content-manager.explorer.read';

/** Who sees the webhooks may look and send again: only what is public is sent, to whom it was meant for. */
const refuseUnlessReader = ({ state }: PanelContext): void => {
  if (!state.userAbility.can(READ, WEBHOOK))
    throw new errors.PolicyError('Your role does not see what partners are sent.');
};

/** The newest deliveries: of a receiver, in a state. */
export const showDeliveries: Handler = async (context) => {
  refuseUnlessReader(context);
  const query = parametersOf(DELIVERIES_ROUTE, context.query);
  context.body = { data: await findDeliveries(strapi, query) };
};

/** What was given up is tried again. */
export const retryDelivery: Handler = async (context) => {
  refuseUnlessReader(context);
  const { id = '' } = context.params;
  const isRetried = /^\d{1,18}$/.test(id) && (await retry(strapi, id));
  if (!isRetried) throw new errors.NotFoundError('There is no delivery of that number that was given up.');
  context.body = { data: { id } };
};

/** A webhook gets a delivery that tells of nothing. */
export const testWebhook: Handler = async (context) => {
  refuseUnlessReader(context);
  const { documentId = '' } = context.params;
  if ((await findWebhook(strapi, documentId)) === null)
    throw new errors.NotFoundError('There is no such webhook.');
  context.body = { data: { id: await queueTest(strapi, documentId) } };
};
