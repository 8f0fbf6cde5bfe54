import type { Core } from '@strapi/strapi';
import type { Lead } from '../http/domain/unfit-query';
import { SYSTEM } from './model';
import { findAttributes } from './schemas';

/** What every row has besides the attributes of its type; the panel sorts by `status`, which Strapi works out. */
const OF_EVERY_TYPE: readonly string[] = ['id', 'documentId', 'status'];

/** @example leadsTo(strapi, 'api::page.page', 'parent') // { kind: 'type', uid: 'api::page.page' } */
export const leadsTo = (strapi: Core.Strapi, uid: string, name: string): Lead => {
  if (OF_EVERY_TYPE.includes(name)) return { kind: 'field' };
  const attributes = findAttributes(strapi, uid);
  const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  switch (attribute?.type) {
    case undefined:
      return { kind: 'none' };
    case 'relation':
      return toType(attribute.target);
    case 'component':
      return toType(attribute.component);
    case 'media':
      return toType(SYSTEM.file);
    case 'dynamiczone':
      return { kind: 'several' };
    default:
      return { kind: 'field' };
  }
};

const toType = (uid: string | undefined): Lead =>
  uid === undefined ? { kind: 'several' } : { kind: 'type', uid };
