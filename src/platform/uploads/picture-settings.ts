import type { Core } from '@strapi/strapi';
import { uploadSettings } from '../strapi/upload-plugin';
import type { PictureSettings } from './pictures/picture-task';
import { THUMBNAIL } from './prepared-pictures';

/** pixels; what the lists of the media library show */
const SMALL = { key: THUMBNAIL, width: 245, height: 156 };

const BREAKPOINTS: Readonly<Record<string, number>> = { large: 1000, medium: 750, small: 500 }; // pixels; Strapi's own

/** How pictures are prepared: as the settings of the media library and `plugin::upload.breakpoints` say. */
export const pictureSettings = async (strapi: Core.Strapi): Promise<PictureSettings> => {
  const { sizeOptimization = false, responsiveDimensions = false } = await uploadSettings(strapi);
  const breakpoints = strapi.config.get('plugin::upload.breakpoints', BREAKPOINTS);
  const sizes = Object.entries(responsiveDimensions ? breakpoints : {}).map(([key, size]) => ({
    key,
    width: size,
    height: size,
  }));
  return { isOptimised: sizeOptimization, sizes: [SMALL, ...sizes] };
};
