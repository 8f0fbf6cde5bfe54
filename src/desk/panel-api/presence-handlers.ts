import { errors } from '@strapi/utils';
import { z } from 'zod';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import type { PanelContext } from '../../platform/strapi/koa';
import { listContentTypes } from '../../platform/strapi/schemas';
import { signedInAs } from '../../platform/strapi/accounts';
import { LOCALES } from '../../shared/locales/locales';
import { isOurs } from '../../writing/rules/document-rule';
import type { Presence } from '../contract/presence';
import { announceForm, closeForm } from '../presence/open-forms';
import { readBody } from './bodies';
import { refuseUnlessReads, refuseUnlessReadsType } from './refuse-unless-reads';

const NAME = 'Send a name of 1 to 60 letters, digits and hyphens.';

const OPEN_FORM = z.strictObject(
  {
    form: z.string(NAME).regex(/^[\w-]{1,60}$/, NAME),
    documentId: z
      .string('Send a documentId, or null for a new document.')
      .regex(/^[a-z0-9]{1,60}$/, 'Send a documentId, or null for a new document.')
      .nullable(),
    locale: z.enum(['', ...LOCALES], `Use one of ${LOCALES.join(', ')}; "" for a type without languages.`),
    isUnsaved: z.boolean('Send true or false.'),
    isClosed: z.boolean('Send true or false.').default(false),
  },
  'Send a JSON object.',
);

/** A window says which form is open in it, and hears who else has it open: of what the one who asks may read. */
export const showPresence = async (context: PanelContext): Promise<void> => {
  const { uid = '' } = context.params;
  const { form, documentId, locale, isUnsaved, isClosed } = readBody(OPEN_FORM, context.request.body);
  if (!isOurs(uid) || !listContentTypes(strapi).some((type) => type.uid === uid))
    throw new errors.NotFoundError('There is no such type.');
  const account = signedInAs(context).account;
  const timeZone = await findOfficeTimeZone(strapi);
  const nobody: Presence = { others: [], timeZone };
  if (isClosed) {
    await closeForm(strapi, account, form);
    context.body = { data: nobody };
    return;
  }
  if (documentId === null) {
    refuseUnlessReadsType(strapi, context, uid);
    context.body = { data: nobody };
    return;
  }
  await refuseUnlessReads(strapi, context, { uid, documentId, locale: locale === '' ? null : locale });
  const others = await announceForm(strapi, { account, form, uid, documentId, locale, isUnsaved });
  context.body = { data: { others, timeZone } satisfies Presence };
};
