import { setTimeout as wait } from 'node:timers/promises';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError, type OutboundFailure } from '../../platform/outbound/outbound-error';
import { resolvePublic } from '../../platform/outbound/resolve-public';
import { refuse } from '../../platform/refuse/refuse';
import { WEBHOOK } from '../../shared/content-types/uids';
import { problemAt } from '../../shared/validation/problem';
import { isSave, type DocumentRule } from '../../writing/rules/document-rule';
import { findWebhook } from './partner-webhooks';

const PATIENCE = 2_000; // milliseconds for a name to be looked up

/** The name in a new address of a webhook leads into the internet. It is looked up before the transaction, which would wait. */
export const reachWebhook: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== WEBHOOK || !isSave(context)) return next();
  const { data = {}, documentId } = context.params;
  const { url } = data;
  if (typeof url !== 'string' || !URL.canParse(url)) return next(); // prepare-webhook refuses it
  const stored = documentId === undefined ? null : await findWebhook(strapi, documentId);
  if (url !== stored?.url) {
    const failure = await findFailure(new URL(url).hostname, isPrivateAllowed(strapi));
    if (failure !== null) refuse([problemAt('url', describe(failure))]);
  }
  return next();
};

const findFailure = async (host: string, isPrivate: boolean): Promise<OutboundFailure | null> => {
  const found = resolvePublic(host, isPrivate).then(
    () => null,
    (error: unknown) => {
      if (error instanceof OutboundError) return error.failure;
      throw error;
    },
  );
  return Promise.race([found, wait(PATIENCE, 'timeout' as const, { ref: false })]);
};

const describe = (failure: OutboundFailure): string => {
  if (failure === 'timeout')
    return 'The name in this address could not be looked up within two seconds. Save again, or look for a typing error.';
  return failure === 'address-not-public'
    ? 'This address leads into a private network. Use one of the public internet.'
    : 'The name in this address leads nowhere. Look for a typing error.';
};
