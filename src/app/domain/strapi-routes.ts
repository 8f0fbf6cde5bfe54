import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { STRAPI_OPERATIONS } from '../openapi/domain/strapi-routes';

/** Of the content types (`createCoreRouter`). */
const OF_TYPES = CONTENT_TYPES.flatMap(({ kind, route }) => {
  const one = kind === 'single' ? `/api/${route}` : `/api/${route}/:id`;
  const many = kind === 'single' ? [] : [`GET /api/${route}`, `POST /api/${route}`];
  return [...many, `GET ${one}`, `PUT ${one}`, `DELETE ${one}`];
});

/** Of the parts of Strapi that the description has words for: `get /upload/files/{id}`. */
const OF_PARTS = STRAPI_OPERATIONS.map((operation) => {
  const [method = '', path = ''] = operation.split(' ');
  return `${method.toUpperCase()} /api${path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
});

const OF_API: ReadonlySet<string> = new Set([...OF_TYPES, ...OF_PARTS]);

/** Of the panel, by their beginning, and what Strapi serves beside its interfaces: files, its health, the page at `/`. */
const BESIDE =
  /^[A-Z-]+ \/(?:(?:admin|content-manager|content-type-builder|upload|i18n|email|users-permissions|content-releases|review-workflows)(?:[/:].*)?|_health|uploads\/\(\.\*\)|\(\(\?!uploads\/\)\.\+\))?$/;

/**
 * Whether a route is Strapi's own. Below `/api` it is one of a closed list: one that a new version of Strapi adds is looked
 * at before it is served.
 *
 * @param route - such as `GET /api/topics/:id`
 */
export const isOfStrapi = (route: string): boolean => OF_API.has(route) || BESIDE.test(route);
