import type { Core } from '@strapi/strapi';
import { answerWithStored } from '../writing/rules/answer-with-stored';
import { checkFields } from '../writing/rules/check-fields';
import { checkLanguage } from '../writing/rules/check-language';
import { checkLanguageRight } from '../writing/rules/check-language-right';
import type { DocumentRule } from '../writing/rules/document-rule';
import { fillContact } from '../writing/contacts/fill-contact';
import { fillCountry } from '../writing/countries/fill-country';
import { fillSlug } from '../writing/slugs/fill-slug';
import { tellOfSettledSlug } from '../releases/notices/tell-of-settled-slug';
import { suspendIfUnapproved } from '../releases/transitions/suspend-if-unapproved';
import { goThroughStates } from '../releases/transitions/go-through-states';
import { guardNewerSave } from '../writing/history/guard-newer-save';
import { keepEveryLanguage } from '../writing/rules/keep-every-language';
import { keepReleaseState } from '../releases/transitions/keep-release-state';
import { openFilesOfPublished } from '../writing/files/open-files';
import { placePage } from '../writing/pages/place-page';
import { placeRedirect } from '../writing/redirects/place-redirect';
import { prepareWebhook } from '../distribution/webhooks/prepare-webhook';
import { keepWebhooksFiltered } from '../distribution/webhooks/keep-webhooks-filtered';
import { publishThroughOneDoor } from '../writing/rules/publish-through-one-door';
import { recordVersions } from '../writing/history/record-versions';
import { settleSlug } from '../writing/slugs/settle-slug';
import { shareRelations } from '../writing/rules/share-relations';
import { tellFollowersOfPublished } from '../writing/announce/tell-followers-of-published';
import { writeInOneTransaction } from '../writing/rules/write-in-one-transaction';

/** What happens when a document is written, from the outside in: each rule wraps those below it. */
export const RULES: readonly DocumentRule[] = [
  writeInOneTransaction,
  answerWithStored,
  publishThroughOneDoor,
  guardNewerSave,
  goThroughStates,
  recordVersions([suspendIfUnapproved]),
  tellFollowersOfPublished,
  openFilesOfPublished,
  keepReleaseState,
  checkLanguage,
  checkLanguageRight,
  checkFields,
  fillContact,
  fillCountry,
  fillSlug,
  settleSlug(tellOfSettledSlug),
  prepareWebhook,
  keepWebhooksFiltered,
  placePage,
  placeRedirect,
  shareRelations,
  keepEveryLanguage,
];

type StrapiMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

export const registerDocumentRules = (strapi: Core.Strapi): void => {
  for (const rule of RULES) strapi.documents.use(rule(strapi) as unknown as StrapiMiddleware);
};
