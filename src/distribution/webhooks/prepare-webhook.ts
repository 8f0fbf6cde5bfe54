import { randomBytes } from 'node:crypto';
import { checkWebhook } from './domain/check-webhook';
import { readChoices } from './domain/read-choices';
import { LOCALES } from '../../shared/locales/locales';
import { CHANGE_KINDS } from '../../shared/public-change/change-kinds';
import { WEBHOOK_EVENTS } from '../../shared/public-change/webhook-events';
import { isPrivateAllowed } from '../../platform/outbound/is-private-allowed';
import { findWebhook } from './partner-webhooks';
import { isSave, type DocumentRule } from '../../writing/rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { WEBHOOK } from '../../shared/content-types/uids';

const SECRET_BYTES = 24; // as much as Standard Webhooks asks for at least

/** A partner's webhook has an address of the web, hears of something, and has a secret. */
export const prepareWebhook: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== WEBHOOK || !isSave(context)) return next();
  const { data = {}, documentId } = context.params;
  const stored = documentId === undefined ? null : await findWebhook(strapi, documentId);
  const { url, secret, ...boxes }: Record<string, unknown> = { ...stored, ...data };
  const events = readChoices(boxes.events) ?? CHANGE_KINDS;
  const languages = readChoices(boxes.languages) ?? LOCALES;
  refuse(checkWebhook({ url, secret, events, languages }, { isPrivateAllowed: isPrivateAllowed(strapi) }));
  context.params.data = {
    ...data,
    events: WEBHOOK_EVENTS.filter((kind) => events.includes(kind)),
    languages: LOCALES.filter((locale) => languages.includes(locale)),
    secret: isFilled(secret) ? secret : makeSecret(),
  };
  return next();
};

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

const makeSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
