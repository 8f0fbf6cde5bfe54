import { errors } from '@strapi/utils';
import { findDeliveries, findReceiver } from '../../distribution/deliveries/find-deliveries';
import { queueTest } from '../../distribution/deliveries/queue-test';
import { retryDelivery as retry } from '../../distribution/deliveries/retry-delivery';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { permissionChecker } from '../../platform/strapi/services';
import { findReaders } from '../../writing/actor/find-readers';
import { parametersOf } from '../../platform/http/parameters-of';
import { findWebhook } from '../../distribution/webhooks/partner-webhooks';
import { DELIVERIES_ROUTE } from './panel-routes';
import { WEBHOOK } from '../../shared/content-types/uids';
import type { PanelContext } from '../../platform/strapi/koa';

type Handler = (context: PanelContext) => Promise<void>;

/**
 * Who sees a webhook may look at what it is sent, and send again: only what is public is sent, to whom it was meant for. Other
 * receivers are seen by those who see webhooks.
 *
 * @throws PolicyError
 */
const readersOf = async ({ state }: PanelContext, receivers: readonly string[]) => {
  const { can } = permissionChecker(strapi, state.userAbility, WEBHOOK);
  if (!can.read()) throw new errors.PolicyError(NOT_SEEN);
  const readerOf = await findReaders(strapi, state.userAbility, WEBHOOK, [...new Set(receivers)]);
  return (receiver: string): boolean => readerOf(receiver).mayRead(null);
};

const NOT_SEEN = 'Your role does not see what partners are sent.';

/** The newest deliveries: of a receiver, in a state. */
export const showDeliveries: Handler = async (context) => {
  const query = parametersOf(DELIVERIES_ROUTE, context.query);
  const found = await findDeliveries(strapi, query);
  const sees = await readersOf(
    context,
    found.map(({ receiver }) => receiver),
  );
  const data = found.filter(({ receiver }) => sees(receiver));
  context.body = { data, meta: { timeZone: await findOfficeTimeZone(strapi) } };
};

/** What was given up is tried again. */
export const retryDelivery: Handler = async (context) => {
  const { id = '' } = context.params;
  const receiver = /^\d{1,18}$/.test(id) ? await findReceiver(strapi, id) : null;
  const sees = await readersOf(context, receiver === null ? [] : [receiver]);
  if (receiver !== null && !sees(receiver)) throw new errors.PolicyError(NOT_SEEN);
  const isRetried = receiver !== null && (await retry(strapi, id));
  if (!isRetried) throw new errors.NotFoundError('There is no delivery of that number that was given up.');
  context.body = { data: { id } };
};

/** A webhook gets a delivery that tells of nothing. */
export const testWebhook: Handler = async (context) => {
  const { documentId = '' } = context.params;
  const sees = await readersOf(context, [documentId]);
  if ((await findWebhook(strapi, documentId)) === null)
    throw new errors.NotFoundError('There is no such webhook.');
  if (!sees(documentId)) throw new errors.PolicyError(NOT_SEEN);
  context.body = { data: { id: await queueTest(strapi, documentId) } };
};
