import type { Core } from '@strapi/strapi';
import { answerWithStored } from '../writing/rules/answer-with-stored';
import { checkCopyRight } from '../writing/rules/check-copy-right';
import { checkFields } from '../writing/rules/check-fields';
import { checkLanguage } from '../writing/rules/check-language';
import { checkLanguageRight } from '../writing/rules/check-language-right';
import type { DocumentRule } from '../writing/rules/document-rule';
import { discardWords } from '../writing/draft-changes/discard-words';
import { fillContact } from '../writing/contacts/fill-contact';
import { fillCountry } from '../writing/countries/fill-country';
import { fillSlug } from '../writing/slugs/fill-slug';
import { tellOfSettledSlug } from '../releases/notices/tell-of-settled-slug';
import { suspendIfUnapproved } from '../releases/transitions/suspend-if-unapproved';
import { goThroughStates } from '../releases/transitions/go-through-states';
import { guardNewerSave } from '../writing/history/guard-newer-save';
import { keepEveryLanguage } from '../writing/rules/keep-every-language';
import { keepLinks } from '../writing/relations/keep-links';
import { leaveOthersLinks } from '../writing/relations/leave-others-links';
import { keepIdentity } from '../writing/rules/keep-identity';
import { keepSecondPerson } from '../releases/second-person/keep-second-person';
import { keepReleaseState } from '../releases/transitions/keep-release-state';
import { requireFiles } from '../writing/files/require-files';
import { settleFilesOfPublished } from '../writing/files/settle-files';
import { keepPeopleSafe } from '../writing/pages/keep-people-safe';
import { placePage } from '../writing/pages/place-page';
import { placeRedirect } from '../writing/redirects/place-redirect';
import { prepareWebhook } from '../distribution/webhooks/prepare-webhook';
import { reachWebhook } from '../distribution/webhooks/reach-webhook';
import { keepWebhooksFiltered } from '../distribution/webhooks/keep-webhooks-filtered';
import { publishThroughOneDoor } from '../writing/rules/publish-through-one-door';
import { recordVersions } from '../writing/history/record-versions';
import { settleSlug } from '../writing/slugs/settle-slug';
import { shareFields } from '../writing/rules/share-fields';
import { tellFollowersOfPublished } from '../writing/announce/tell-followers-of-published';
import { writeInOneTransaction } from '../writing/rules/write-in-one-transaction';
import { wrapDocuments } from '../platform/strapi/documents';
import { sharesFields } from '../writing/shared-fields/shares-fields';
import { standInForSharing } from '../platform/strapi/stock-sharing';

/** What happens when a document is written, from the outside in: each rule wraps those below it. */
export const RULES: readonly DocumentRule[] = [
  reachWebhook,
  writeInOneTransaction,
  answerWithStored,
  keepIdentity,
  publishThroughOneDoor,
  guardNewerSave,
  discardWords,
  goThroughStates,
  recordVersions([suspendIfUnapproved]),
  tellFollowersOfPublished,
  settleFilesOfPublished,
  keepPeopleSafe,
  keepReleaseState,
  keepSecondPerson,
  checkLanguage,
  checkLanguageRight,
  checkCopyRight,
  checkFields,
  requireFiles,
  fillContact,
  fillCountry,
  fillSlug,
  settleSlug(tellOfSettledSlug),
  prepareWebhook,
  keepWebhooksFiltered,
  placePage,
  placeRedirect,
  keepLinks,
  leaveOthersLinks,
  shareFields,
  keepEveryLanguage,
];

/** Makes every action on a document go through the rules. */
export const registerDocumentRules = (strapi: Core.Strapi): void => {
  wrapDocuments(strapi, wrapAll(strapi, RULES));
  standInForSharing(strapi, sharesFields);
};

/**
 * Rules as one middleware, each around the next. Strapi's own chain can be gone through once only: what its `next` calls the
 * second time lies behind all middlewares, and a transaction that begins anew would write past every rule.
 */
export const wrapAll =
  (strapi: Core.Strapi, rules: readonly DocumentRule[]): ReturnType<DocumentRule> =>
  (context, write) => {
    const bound = rules.map((rule) => rule(strapi));
    const from = (place: number): Promise<unknown> => {
      const rule = bound[place];
      return rule === undefined ? write() : rule(context, () => from(place + 1));
    };
    return from(0);
  };
