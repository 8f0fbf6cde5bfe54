import type { Core } from '@strapi/strapi';
import { schemaOf } from '../../platform/strapi/schemas';
import { adminContentTypes } from '../../platform/strapi/services';
import type { ReadableFields } from './domain/leave-readable';
import type { Reader } from './find-readers';

/** The fields of a type that somebody may read in one language of a document; null: in any of its languages. */
export const readableFields = (
  strapi: Core.Strapi,
  uid: string,
  { mayRead }: Reader,
  locale: string | null,
): ReadableFields => ({
  all: adminContentTypes(strapi).getNestedFields(schemaOf(strapi, uid), { components: strapi.components }),
  mayRead: (field) => mayRead(locale, field),
});
