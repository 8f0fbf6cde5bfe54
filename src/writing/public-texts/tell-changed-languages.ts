import type { Core } from '@strapi/strapi';
import { RELEASE } from '../../shared/content-types/uids';
import { sql } from '../../platform/storage/sql';
import { tellFollowers } from '../announce/followers';
import { digestStatements } from './digest-statements';

/**
 * Tells the followers of each language of a release whose readers see something else than when they were told last. Nothing is told
 * of a language whose text is the same, nor of one of which nothing is known yet.
 *
 * @param told - languages of which they hear already
 */
export const tellChangedLanguages = async (
  strapi: Core.Strapi,
  documentId: string,
  told: readonly string[] = [],
): Promise<void> => {
  const { keep } = await digestStatements(strapi);
  const changed = await sql<{ locale: string }>(strapi, keep, [[documentId]]);
  const locales = changed.map(({ locale }) => locale).filter((locale) => !told.includes(locale));
  await tellFollowers(strapi, { uid: RELEASE, documentId, kind: 'edited', locales, isConsequence: true });
};
