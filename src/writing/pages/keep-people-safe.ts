import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/refuse/refuse';
import { sql } from '../../platform/storage/sql';
import { PAGE } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { takeSnapshots } from '../history/take-snapshot';
import type { DocumentRule } from '../rules/document-rule';
import { judgePeople } from './judge-pictures';

/**
 * A page that shows somebody at raised risk is published without face, name and place together, as a release is (docs/adr/0129): the
 * refusal says which words to take away. What is public already stays.
 */
export const keepPeopleSafe: DocumentRule = (strapi) => async (context, next) => {
  const result = await next();
  const { uid, action, params } = context;
  if (uid !== PAGE || action !== 'publish' || params.documentId === undefined) return result;
  if (!(await isAnybodyAtRisk(strapi))) return result;
  const asked = [params.locale ?? DEFAULT_LOCALE].flat();
  const versions = await takeSnapshots(strapi, uid, params.documentId, 'published');
  const published = versions.filter(({ locale }) => asked.includes(locale) || asked.includes('*'));
  const problems = await Promise.all(published.map((version) => judgePeople(strapi, version)));
  refuse(problems.flat(), 'This cannot be published.');
  return result;
};

const isAnybodyAtRisk = async (strapi: Core.Strapi): Promise<boolean> =>
  (await sql(strapi, `select 1 from picture_records where risk = 'raised' limit 1`)).length > 0;
