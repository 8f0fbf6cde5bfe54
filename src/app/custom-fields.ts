import type { Core } from '@strapi/strapi';

const WHOLE_OR_HALF = { default: 6, isResizable: true } as const;

/**
 * Fields that hold a list of fixed words, shown as boxes to tick (src/admin/partners/add-boxes-fields.tsx): Strapi has none of its own.
 * Which words there are is code, so that a further language or event is no change of a content type.
 */
export const registerCustomFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register([
    { name: 'change-kinds', type: 'json', inputSize: WHOLE_OR_HALF },
    { name: 'languages', type: 'json', inputSize: WHOLE_OR_HALF },
  ]);
};
