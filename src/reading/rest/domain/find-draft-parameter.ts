/** Query parameters that tell something of drafts (Strapi REST API, "status" and "publicationFilter"). */
const DRAFT_PARAMETERS = ['status', 'publicationFilter', 'hasPublishedVersion'];

/**
 * The parameter by which a query asks for drafts, or null.
 *
 * @param query - a parsed query string
 * @example findDraftParameter({ status: 'draft' }) // 'status'
 */
export const findDraftParameter = (query: Readonly<Record<string, unknown>>): string | null =>
  DRAFT_PARAMETERS.find((name) => query[name] !== undefined && query[name] !== 'published') ?? null;
