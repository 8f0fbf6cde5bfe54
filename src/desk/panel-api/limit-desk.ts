import type { Core } from '@strapi/strapi';
import type { Desk } from '../../releases/overview/describe-desk';
import { isReadable } from '../../writing/actor/domain/leave-readable';
import type { Reader } from '../../writing/actor/find-readers';
import { readableFields } from '../../writing/actor/readable-fields';
import { RELEASE } from '../../shared/content-types/uids';

/** Where a release stands, for one person: without the fields and languages that the person does not read. */
export const limitDesk = (strapi: Core.Strapi, reader: Reader, desk: Desk): Desk => {
  const fields = readableFields(strapi, RELEASE, reader, null);
  const shows = (field: string): boolean => isReadable(fields, field);
  return {
    ...desk,
    ...(shows('deskNote') ? {} : { note: null }),
    ...(shows('releaseAt') ? {} : { releaseAt: null, releaseAtText: null }),
    ...(shows('embargoedUntil') ? {} : { embargoedUntil: null, embargoedUntilText: null }),
    ...(shows('releasedAt') ? {} : { releasedAt: null }),
    hidden: desk.hidden.filter(({ path }) => shows(path)),
    languages: desk.languages.filter(({ locale }) => reader.mayRead(locale)),
  };
};
