import { listComponents, schemaOf } from '../../platform/strapi/schemas';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { UPLOAD_FILE, type ContentType } from './domain/content-model';
import { isLocalised } from '../../shared/content-types/is-localised';
import type { Newsroom } from './domain/describe-newsroom';
import { ROUTES } from '../routes';
import { describedPaths } from '../../platform/strapi/described-paths';

/** What the description is made of: the content model, and what Strapi's own generator says of the routes of its plugins. */
export const readNewsroom = (strapi: Core.Strapi): Newsroom => {
  return {
    version: strapi.config.get<string>('info.version'),
    url: strapi.config.get<string>('server.url') || '/',
    types: CONTENT_TYPES.map(({ uid, kind }) => toContentType(strapi, uid, kind)),
    components: listComponents(strapi).map(({ uid, attributes }) => ({ uid, attributes })),
    file: withSignature(toContentType(strapi, UPLOAD_FILE, 'collection')),
    routes: ROUTES,
    strapiPaths: describedPaths(strapi),
  };
};

/** Strapi adds it to each file that it answers. */
const withSignature = (file: ContentType): ContentType => ({
  ...file,
  attributes: { ...file.attributes, isUrlSigned: { type: 'boolean' } },
});

const toContentType = (strapi: Core.Strapi, uid: string, kind: ContentType['kind']): ContentType => {
  const schema = schemaOf(strapi, uid);
  const { info, attributes } = schema;
  return {
    uid,
    kind,
    route: kind === 'single' ? info.singularName : info.pluralName,
    displayName: info.displayName,
    isLocalized: isLocalised(schema),
    attributes,
  };
};
