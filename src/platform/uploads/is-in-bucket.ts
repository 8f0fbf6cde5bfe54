import type { Core } from '@strapi/strapi';

/** Whether uploads are kept in a bucket (S3_BUCKET), and not in the folder. */
export const isInBucket = (strapi: Core.Strapi): boolean =>
  strapi.config.get('plugin::upload.provider') === 'aws-s3';
