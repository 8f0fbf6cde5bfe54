import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { isLocalised } from '../../shared/content-types/is-localised';
import { isShared } from '../../shared/content-types/is-shared';
import { problemAt } from '../../shared/validation/problem';
import { schemaOf } from '../../platform/strapi/schemas';
import { attributesOf } from '../history/take-snapshot';

/** The fields of a type that belong to the document and not to one of its languages; none of a type without languages. */
export const listSharedFields = (strapi: Core.Strapi, uid: string): string[] =>
  isLocalised(schemaOf(strapi, uid))
    ? Object.entries(attributesOf(strapi, uid))
        .filter(([, attribute]) => isShared(attribute))
        .map(([name]) => name)
    : [];

/** @throws ValidationError (400) for names that are no shared field, or one of those that are never asked for */
export const refuseUnlessShared = (
  strapi: Core.Strapi,
  uid: string,
  asked: readonly string[],
  never: readonly string[] = [],
): void => {
  const known = listSharedFields(strapi, uid).filter((field) => !never.includes(field));
  refuse(
    asked
      .filter((field) => !known.includes(field))
      .map((field) =>
        problemAt('shared', 'There is no shared field "{field}" that could come back. Use some of {known}.', {
          field,
          known: known.join(', '),
        }),
      ),
    'Nothing was changed.',
  );
};
