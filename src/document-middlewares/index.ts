import type { Core } from '@strapi/strapi';
import { answerWithStored } from './answer-with-stored';
import { checkFields } from './check-fields';
import { checkLanguage } from './check-language';
import type { DocumentRule } from './document-rule';
import { enforcePublication } from './enforce-publication';
import { fillContact } from './fill-contact';
import { fillCountry } from './fill-country';
import { fillSlug } from './fill-slug';
import { keepEveryLanguage } from './keep-every-language';
import { placePage } from './place-page';
import { publishThroughOneDoor } from './publish-through-one-door';
import { shareRelations } from './share-relations';
import { writeInOneTransaction } from './write-in-one-transaction';

/** What happens when a document is written, from the outside in: each rule wraps those below it. */
const RULES: readonly DocumentRule[] = [
  writeInOneTransaction,
  answerWithStored,
  publishThroughOneDoor,
  checkLanguage,
  checkFields,
  fillContact,
  fillCountry,
  fillSlug,
  enforcePublication,
  placePage,
  shareRelations,
  keepEveryLanguage,
];

type StrapiMiddleware = Parameters<Core.Strapi['documents']['use']>[0];

export const registerDocumentRules = (strapi: Core.Strapi): void => {
  for (const rule of RULES) strapi.documents.use(rule(strapi) as unknown as StrapiMiddleware);
};
