import { generate } from '@strapi/openapi';
import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { UPLOAD_FILE, type Attribute, type ContentType } from './domain/content-model';
import { isLocalised, type Localisable } from '../../shared/locales/is-localised';
import type { Newsroom } from './domain/describe-newsroom';
import { ROUTES } from '../routes';
import type { StrapiPaths } from './domain/strapi-routes';

interface Schema extends Localisable {
  readonly uid: string;
  readonly info: { readonly displayName: string; readonly singularName: string; readonly pluralName: string };
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** What the description is made of: the content model, and what Strapi's own generator says of its routes. */
export const readNewsroom = (strapi: Core.Strapi): Newsroom => {
  const { document } = generate(strapi, { type: 'content-api' });
  const components = Object.values(strapi.components) as unknown as Schema[];
  return {
    version: strapi.config.get<string>('info.version'),
    url: strapi.config.get<string>('server.url') || '/',
    types: CONTENT_TYPES.map(({ uid, kind }) => toContentType(strapi, uid, kind)),
    components: components.map(({ uid, attributes }) => ({ uid, attributes })),
    file: withSignature(toContentType(strapi, UPLOAD_FILE, 'collection')),
    routes: ROUTES,
    strapiPaths: (document.paths ?? {}) as unknown as StrapiPaths,
  };
};

/** Strapi adds it to each file that it answers. */
const withSignature = (file: ContentType): ContentType => ({
  ...file,
  attributes: { ...file.attributes, isUrlSigned: { type: 'boolean' } },
});

const toContentType = (strapi: Core.Strapi, uid: string, kind: ContentType['kind']): ContentType => {
  const schema = strapi.contentType(uid as never) as unknown as Schema;
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
