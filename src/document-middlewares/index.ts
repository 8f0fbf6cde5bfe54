import type { Core } from '@strapi/strapi';
import { answerWithStored } from './answer-with-stored';
import { checkFields } from './check-fields';
import { checkLanguage } from './check-language';
import { checkLanguageRight } from './check-language-right';
import type { DocumentRule } from './document-rule';
import { fillContact } from './fill-contact';
import { fillCountry } from './fill-country';
import { fillSlug } from './fill-slug';
import { goThroughStates } from './go-through-states';
import { guardNewerSave } from './guard-newer-save';
import { keepEveryLanguage } from './keep-every-language';
import { keepReleaseState } from './keep-release-state';
import { openFilesOfPublished } from './open-files';
import { placePage } from './place-page';
import { placeRedirect } from './place-redirect';
import { prepareWebhook } from './prepare-webhook';
import { publishThroughOneDoor } from './publish-through-one-door';
import { recordVersions } from './record-versions';
import { settleSlug } from './settle-slug';
import { shareRelations } from './share-relations';
import { tellFollowersOfPublished } from './tell-followers';
import { writeInOneTransaction } from './write-in-one-transaction';

/** What happens when a document is written, from the outside in: each rule wraps those below it. */
const RULES: readonly DocumentRule[] = [
  writeInOneTransaction,
  answerWithStored,
  publishThroughOneDoor,
  guardNewerSave,
  goThroughStates,
  recordVersions,
  tellFollowersOfPublished,
  openFilesOfPublished,
  keepReleaseState,
  checkLanguage,
  checkLanguageRight,
  checkFields,
  fillContact,
  fillCountry,
  fillSlug,
  settleSlug,
  prepareWebhook,
  placePage,
  placeRedirect,
  shareRelations,
  keepEveryLanguage,
];

type StrapiMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

export const registerDocumentRules = (strapi: Core.Strapi): void => {
  for (const rule of RULES) strapi.documents.use(rule(strapi) as unknown as StrapiMiddleware);
};
