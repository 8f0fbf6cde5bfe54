/** Which row shows which file: `related_type`, `related_id`, `field`. */
export const FILE_USES = 'files_related_mph';

/** What the Public role may do. */
export const PERMISSIONS = 'up_permissions';
export const ROLES = 'up_roles';
export const PERMISSIONS_OF_ROLES = 'up_permissions_role_lnk';

export const LANGUAGES = 'i18n_locale';
export const SETTINGS = 'strapi_core_store_settings';

/**
 * The table of the components of a type: `entity_id`, `cmp_id`, `component_type`, `field`, `order`.
 *
 * @example partsOf('pages') // 'pages_cmps'
 */
export const partsOf = (table: string): string => `${table}_cmps`;

export const PARTS_OF_PAGES = partsOf('pages');
export const PARTS_OF_RELEASES = partsOf('press_releases');

/** `page_id` is below `inv_page_id`. */
export const PARENTS_OF_PAGES = 'pages_parent_lnk';

/**
 * What statements written by hand say of Strapi's tables. `check-strapi.ts` holds it against the database at each start: a name
 * that a statement uses belongs here.
 */
export const EXPECTED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  [FILE_USES]: ['id', 'file_id', 'related_id', 'related_type', 'field', 'order'],
  [PERMISSIONS]: ['id', 'action'],
  [ROLES]: ['id', 'type'],
  [PERMISSIONS_OF_ROLES]: ['permission_id', 'role_id'],
  [LANGUAGES]: ['code'],
  [SETTINGS]: ['key', 'value'],
  [PARTS_OF_PAGES]: ['entity_id', 'cmp_id', 'component_type', 'field', 'order'],
  [PARTS_OF_RELEASES]: ['entity_id', 'cmp_id', 'component_type', 'field', 'order'],
  [PARENTS_OF_PAGES]: ['page_id', 'inv_page_id'],
  admin_users: ['id', 'email', 'firstname', 'lastname', 'username'],
  strapi_sessions: ['session_id'],
  files: [
    'id',
    'document_id',
    'name',
    'url',
    'mime',
    'size',
    'width',
    'height',
    'alternative_text',
    'alternative_texts',
    'caption',
    'facts',
    'formats',
    'hash',
    'digest',
    'renditions',
    'focal_point',
  ],
  pages: ['id', 'document_id', 'locale', 'published_at', 'path', 'slug'],
  press_releases: [
    'id',
    'document_id',
    'locale',
    'published_at',
    'slug',
    'released_at',
    'title',
    'summary',
    'body',
    'state',
    'release_at',
    'embargoed_until',
    'dateline_city',
    'updated_at',
    'created_by_id',
    'updated_by_id',
  ],
  redirects: ['document_id', 'locale', 'published_at', 'from'],
  topics: ['id', 'document_id', 'locale', 'published_at', 'slug', 'name'],
  contacts: ['id', 'document_id', 'locale', 'published_at', 'name'],
  organisations: ['id', 'document_id', 'locale', 'published_at', 'name', 'acronym'],
  partner_countries: ['id', 'document_id', 'locale', 'published_at', 'name', 'iso_code'],
};
