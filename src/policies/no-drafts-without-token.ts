import { errors } from '@strapi/utils';
import { findDraftParameter } from '../reading/rest/domain/find-draft-parameter';
import { findTranslationProbe } from '../reading/rest/domain/find-translation-probe';
import type { PolicyContext } from '../platform/strapi/koa';

/**
 * Published content is for everyone; drafts are for tokens that may preview: read-only and full-access ones, and custom
 * ones that may update the type. Without one a query can neither ask for drafts nor probe them.
 *
 * @throws PolicyError 403 for a query that asks for drafts
 * @throws ValidationError 400 for one that filters or sorts by other languages
 */
const noDraftsWithoutToken = ({ request, state }: PolicyContext): boolean => {
  if (mayPreview(state)) return true;
  const { query } = request;
  const asked = findDraftParameter(query);
  if (asked !== null) {
    const message = `Drafts need an API token that may preview. Leave out "${asked}", or send a token.`;
    throw new errors.PolicyError(message, { parameter: asked });
  }
  const probe = findTranslationProbe(query);
  if (probe !== null) {
    const message = `"${probe}" cannot use localizations. Ask for the language with "locale" and use its own fields.`;
    throw new errors.ValidationError(message, { parameter: probe });
  }
  return true;
};

const mayPreview = ({ auth, route }: PolicyContext['state']): boolean => {
  if (auth?.strategy.name !== 'content-api-token') return false;
  const { type, permissions = [] } = auth.credentials ?? {};
  if (type === 'read-only' || type === 'full-access') return true;
  const updateAction = route.handler.replace(/\.[^.]+$/, '.update');
  return permissions.includes(updateAction);
};

export default noDraftsWithoutToken;
