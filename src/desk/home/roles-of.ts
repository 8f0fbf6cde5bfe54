import type { Core } from '@strapi/strapi';
import { permissionChecker } from '../../platform/strapi/services';
import { LOCALES } from '../../shared/locales/locales';
import { PAGE, RELEASE, WEBHOOK } from '../../shared/content-types/uids';
import { SHARED_FIELD } from '../../writing/actor/actor';
import type { Ability } from '../../platform/strapi/koa';

/** What somebody has to do at the desk, by the rights that they hold. */
export interface DeskRoles {
  readonly writes: boolean;
  readonly publishes: boolean;
  /** Languages, of who writes words alone. */
  readonly translates: readonly string[];
  readonly editsPages: boolean;
  readonly seesPartners: boolean;
  readonly readsReleases: boolean;
  readonly readsPages: boolean;
}

/** Who writes more of a release than its words is no translator, whatever the languages. */
export const rolesOf = (strapi: Core.Strapi, ability: Ability): DeskRoles => {
  const releases = permissionChecker(strapi, ability, RELEASE).can;
  const pages = permissionChecker(strapi, ability, PAGE).can;
  const writes = releases.create() && releases.update(undefined, SHARED_FIELD);
  const translates = LOCALES.filter((locale) => releases.update({ locale }) || pages.update({ locale }));
  return {
    writes,
    publishes: releases.publish(),
    translates: writes || pages.publish() ? [] : translates,
    editsPages: pages.publish(),
    seesPartners: permissionChecker(strapi, ability, WEBHOOK).can.read(),
    readsReleases: releases.read(),
    readsPages: pages.read(),
  };
};
