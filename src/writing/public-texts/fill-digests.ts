import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { digestStatements } from './digest-statements';

/**
 * What readers see of releases from before there were digests, or from before content showed something more, is known from this
 * start on. Nobody is told of it: it is what they see already.
 */
export const fillDigests = async (strapi: Core.Strapi): Promise<void> => {
  await sql(strapi, (await digestStatements(strapi)).fill);
};
