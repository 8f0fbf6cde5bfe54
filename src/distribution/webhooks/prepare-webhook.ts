import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { normaliseIsoCode } from '../../shared/countries/iso-code';
import { checkWebhook } from './domain/check-webhook';
import { readList } from './domain/webhook';
import { problemAt } from '../../shared/validation/problem';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { OutboundError } from '../../platform/outbound/outbound-error';
import { resolvePublic } from '../../platform/outbound/resolve-public';
import { findWebhook } from './partner-webhooks';
import { findRows } from '../../platform/strapi/rows';
import { isSave, type DocumentRule } from '../../writing/rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { TOPIC, WEBHOOK } from '../../shared/content-types/uids';

const SECRET_BYTES = 24; // as much as Standard Webhooks asks for at least

/** A partner's webhook leads into no private network, filters by what there is, and has a secret. */
export const prepareWebhook: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== WEBHOOK || !isSave(context)) return next();
  const { data = {}, documentId } = context.params;
  const stored = documentId === undefined ? null : await findWebhook(strapi, documentId);
  const webhook: Record<string, unknown> = { ...stored, ...data };
  refuse(
    checkWebhook(webhook, { topics: await findSlugs(strapi), isPrivateAllowed: isPrivateAllowed(strapi) }),
  );
  if (webhook.url !== stored?.url) await refuseUnreachable(strapi, String(webhook.url));
  context.params.data = {
    ...data,
    countries: readList(webhook.countries).map(normaliseIsoCode).join(', '),
    topics: readList(webhook.topics).join(', '),
    secret: isFilled(webhook.secret) ? webhook.secret : makeSecret(),
  };
  return next();
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const makeSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;

const findSlugs = async (strapi: Core.Strapi): Promise<string[]> => {
  const where = { publishedAt: { $notNull: true }, slug: { $notNull: true } };
  const topics = await findRows<{ slug: string }>(strapi, TOPIC, { where, select: ['slug'] });
  return topics.map(({ slug }) => slug);
};

const refuseUnreachable = async (strapi: Core.Strapi, url: string): Promise<void> => {
  try {
    await resolvePublic(new URL(url).hostname, isPrivateAllowed(strapi));
  } catch (error) {
    if (!(error instanceof OutboundError)) throw error;
    const message =
      error.failure === 'address-not-public'
        ? 'This address leads into a private network. Use one of the public internet.'
        : 'The name in this address leads nowhere. Look for a typing error.';
    refuse([problemAt('url', message)]);
  }
};
