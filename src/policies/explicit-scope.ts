import { errors } from '@strapi/utils';
import type { PolicyContext } from '../platform/strapi/koa';

/**
 * For API tokens of which somebody ticked the very box of this action. A token for everything, or for all reading, was
 * not made with it in mind; and whatever the Public role may do, nobody comes in without a token.
 *
 * @throws PolicyError 403
 */
const explicitScope = ({ state: { auth, route } }: PolicyContext): boolean => {
  const action = `api::${route.info.apiName ?? ''}.${route.handler}`;
  const { type, permissions = [] } = auth?.credentials ?? {};
  const isToken = auth?.strategy.name === 'content-api-token';
  if (isToken && type === 'custom' && permissions.includes(action)) return true;
  throw new errors.PolicyError(`This needs an API token of the type "Custom" with the permission ${action}.`);
};

export default explicitScope;
