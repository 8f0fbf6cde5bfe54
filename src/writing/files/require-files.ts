import { refuse } from '../../platform/refuse/refuse';
import { schemaOf } from '../../platform/strapi/schemas';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import type { Problem } from '../../shared/validation/problem';
import { takeSnapshots } from '../history/take-snapshot';
import { isOurs, type DocumentContext, type DocumentRule } from '../rules/document-rule';
import { findMissingFiles, hasRequiredFiles } from './domain/find-missing-files';

/** Nothing goes public without a file that it must have: the library may have lost it since the draft was saved. */
export const requireFiles: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  if (!isOurs(uid) || action !== 'publish' || params.documentId === undefined) return next();
  const { attributes } = schemaOf(strapi, uid);
  const attributesOf = (component: string) => schemaOf(strapi, component).attributes;
  if (!hasRequiredFiles(attributes, attributesOf)) return next();
  const asked = askedFor(context);
  const versions = await takeSnapshots(strapi, uid, params.documentId);
  const missing = versions
    .filter(({ locale }) => asked(locale))
    .flatMap(({ snapshot }) => findMissingFiles(attributes, snapshot, attributesOf));
  refuse(missing.map(toProblem), 'This cannot be published.');
  return next();
};

const toProblem = (path: readonly string[]): Problem => ({
  path,
  message: 'Choose a file here: the one that was chosen is no longer in the media library.',
});

/** The languages that are to be published. */
const askedFor = ({ params: { locale } }: DocumentContext): ((language: string) => boolean) => {
  if (locale === '*') return () => true;
  const languages = [locale ?? DEFAULT_LOCALE].flat();
  return (language) => languages.includes(language);
};
