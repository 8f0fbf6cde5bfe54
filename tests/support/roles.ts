import { unique } from './api';
import { administrator, employ, type Staff } from './staff';

const EXPLORER = 'plugin::content-manager.explorer';
const RELEASE = 'api::press-release.press-release';

/** What a role of the tests may do with one type. */
export interface RoleRights {
  readonly uid?: string;
  /** `read`, `create`, `update`, `delete`, `publish` */
  readonly may: readonly string[];
  readonly fields: readonly string[];
  readonly locales?: readonly string[];
  readonly isCreator?: boolean;
}

/** A new person who holds a role of its own, made by hand as administrators make them in the panel. */
export const employAs = async (firstname: string, ...rights: readonly RoleRights[]): Promise<Staff> => {
  const admin = administrator();
  const name = unique(firstname);
  const made = await admin.post('/admin/roles', { name, description: 'A role of the tests' }).expect(201);
  const { id } = (made.body as { data: { id: number } }).data;
  const permissions = rights.flatMap((right) => right.may.map((action) => toPermission(right, action)));
  await admin.put(`/admin/roles/${id}/permissions`, { permissions }).expect(200);
  return employ(firstname, name);
};

const LANGUAGES = ['ar', 'en', 'es', 'fr'];

const toPermission = (
  { uid = RELEASE, fields, locales = LANGUAGES, isCreator = false }: RoleRights,
  action: string,
): object => ({
  action: `${EXPLORER}.${action}`,
  subject: uid,
  properties: action === 'delete' || action === 'publish' ? { locales } : { fields, locales },
  conditions: isCreator ? ['admin::is-creator'] : [],
});
