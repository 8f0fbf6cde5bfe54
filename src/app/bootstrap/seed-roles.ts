import { schemaOf } from '../../platform/strapi/schemas';
import { adminContentTypes, adminRoles } from '../../platform/strapi/services';
import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { isLocalised } from '../../shared/content-types/is-localised';
import { LOCALES } from '../../shared/locales/locales';
import { STOCK_ROLES, STAFF_ROLES, type StaffRole, type TypeRights } from './staff-roles';

const EXPLORER = 'plugin::content-manager.explorer';

/**
 * The roles of a newsroom, at the first start; afterwards they belong to the administrators. Strapi's own Editor and
 * Author, whose rights are not those of a newsroom, make room while nobody holds them.
 */
export const seedRoles = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'roles', async () => {
    const roles = adminRoles(strapi);
    for (const code of STOCK_ROLES) {
      const stock = await roles.findOne({ code });
      if (stock !== null && (await roles.getUsersCount(stock.id)) === 0) await roles.deleteByIds([stock.id]);
    }
    for (const role of STAFF_ROLES) {
      const { name, description } = role;
      if ((await roles.findOne({ name })) !== null) continue;
      const { id } = await roles.create({ name, description });
      await roles.assignPermissions(id, toPermissions(strapi, role));
    }
  });

const toPermissions = (strapi: Core.Strapi, { types, actions }: StaffRole): object[] => [
  ...types.flatMap((rights) => toTypePermissions(strapi, rights)),
  ...actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] })),
];

const toTypePermissions = (
  strapi: Core.Strapi,
  { uid, may, locales, words = false, without = [] }: TypeRights,
): object[] => {
  const contentType = schemaOf(strapi, uid);
  const all = adminContentTypes(strapi)
    .getNestedFields(contentType, { components: strapi.components })
    .filter((field) => !without.includes(field));
  const isTranslated = (field: string): boolean => {
    const [root = ''] = field.split('.');
    return isLocalised(contentType.attributes[root]);
  };
  const hasLanguages = isLocalised(contentType);
  return may.map((action) => {
    const takesFields = action === 'create' || action === 'read' || action === 'update';
    const fields = words && action !== 'read' ? all.filter(isTranslated) : all;
    return {
      action: `${EXPLORER}.${action}`,
      subject: uid,
      properties: {
        ...(takesFields ? { fields } : {}),
        // all languages by name: a right whose properties are null is taken away by Strapi at its next start
        ...(hasLanguages ? { locales: action === 'read' ? LOCALES : (locales ?? LOCALES) } : {}),
      },
      conditions: [],
    };
  });
};
