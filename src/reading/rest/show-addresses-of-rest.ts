import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { modelsOf } from '../../platform/strapi/models-of';
import { addOutputSanitizer } from '../../platform/strapi/output-sanitizers';
import { FILE } from '../../platform/strapi/upload-plugin';
import { showAddresses } from './domain/show-addresses';

/**
 * What goes Strapi's way says whole addresses of files and the paths of pages, as `answerQuickly` does. The media library's own routes
 * answer what is stored: it may be written into a text.
 */
export const showAddressesOfRest = (strapi: Core.Strapi): void => {
  addOutputSanitizer(
    strapi,
    ({ uid }) =>
      async (data) =>
        uid === FILE ? data : showAddresses(await modelsOf(strapi), uid, data, newsroomUrl(strapi)),
  );
};
