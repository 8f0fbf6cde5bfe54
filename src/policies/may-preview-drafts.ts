import { errors } from '@strapi/utils';

interface TokenCredentials {
  readonly type?: string;
}

interface PolicyContext {
  readonly request: { readonly query: Record<string, unknown> };
  readonly state: {
    readonly auth?: {
      readonly strategy: { readonly name: string };
      readonly credentials?: TokenCredentials | null;
    };
    readonly route: { readonly handler: string };
  };
}

interface TokenPermissions {
  readonly permissions?: readonly string[];
}

/** Query parameters that tell something of drafts (Strapi REST API, "status" and "publicationFilter"). */
const DRAFT_PARAMETERS = ['publicationFilter', 'hasPublishedVersion'];

/**
 * Published content is for everyone; drafts are for tokens that may preview: read-only and full-access ones, and custom
 * ones that may update the type.
 *
 * @throws ForbiddenError 403
 */
const mayPreviewDrafts = (context: PolicyContext): boolean => {
  const { state } = context;
  const { query } = context.request;
  const asksForDrafts =
    (query['status'] !== undefined && query['status'] !== 'published') ||
    DRAFT_PARAMETERS.some((name) => name in query);
  if (!asksForDrafts || mayPreview(state)) return true;
  throw new errors.ForbiddenError(
    'Drafts need an API token that may preview. Leave out status, or send a token.',
    {
      parameter: 'status',
    },
  );
};

const mayPreview = ({ auth, route }: PolicyContext['state']): boolean => {
  if (auth?.strategy.name !== 'api-token') return false;
  const { type } = auth.credentials ?? {};
  if (type === 'read-only' || type === 'full-access') return true;
  const updateAction = route.handler.replace(/\.[^.]+$/, '.update');
  return (auth.credentials as TokenPermissions | undefined)?.permissions?.includes(updateAction) ?? false;
};

export default mayPreviewDrafts;
