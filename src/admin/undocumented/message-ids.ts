/*
 * Under which ids the content manager looks its words up. Strapi's documentation has them not:
 * tests/unit/admin/undocumented.test.ts finds them in the installed version.
 */

/** The id of a field's label, in forms and above the columns of lists. */
export const labelId = (uid: string, field: string): string =>
  uid.includes('::')
    ? `content-manager.content-types.${uid}.${field}`
    : `content-manager.components.${uid}.${field}`;

/**
 * The id of the name of a type or a component. That of a type is the display name of its schema.
 *
 * @example nameId('api::press-release.press-release') // 'Press release'
 * @example nameId('press.quote') // 'press.quote'
 */
export const nameId = (uid: string): string => {
  if (!uid.includes('::')) return uid;
  const [, name = ''] = uid.split('.');
  return `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`;
};

/** The type of a display name; undefined when it is none of them. */
export const uidOfName = (name: string | undefined, uids: readonly string[]): string | undefined =>
  uids.find((uid) => uid.includes('::') && nameId(uid) === name);

/** What the content manager asks for in English alone, and which word of the newsroom says it: a column of lists, the choice of a form's language. */
export const UNLISTED = {
  'content-manager.containers.list.table-headers.status': 'newsroom.state',
  'i18n.Settings.locales.modal.locales.label': 'newsroom.state.languages',
} as const;
