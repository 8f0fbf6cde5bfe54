import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { isPlainRequest } from '../../shared/http/is-plain-request';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A read of a list, or of one document. */
export interface Read {
  readonly uid: string;
  readonly documentId?: string;
  /** Whose answer it is, and the right that it needs, such as `api::page.page.findOne`. */
  readonly handler: string;
  /** The pattern of the route, such as `/api/pages/:id`. */
  readonly route: string;
}

/** With what is asked. */
export interface PublicRead extends Read {
  /** Nested as Strapi's parser nests it. */
  readonly query: Readonly<Record<string, unknown>>;
}

const READS = ['GET', 'HEAD'];

/** Recognises anonymous reads of the collection types by their one plain spelling; null: anything else. */
export const createFindRead = (strapi: Core.Strapi): ((asked: Asked) => Read | null) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const collections = CONTENT_TYPES.filter(({ kind }) => kind === 'collection');
  const byPath = new Map<string, string>(
    collections.map(({ uid }) => [`${prefix}/${strapi.contentType(uid).info.pluralName}`, uid]),
  );
  return ({ method, path, headers }) => {
    const [, list = '', documentId] = PATH.exec(path) ?? [];
    const uid = byPath.get(list);
    if (uid === undefined || !READS.includes(method) || !isPlainRequest(headers)) return null;
    return documentId === undefined
      ? { uid, handler: `${uid}.find`, route: list }
      : { uid, documentId, handler: `${uid}.findOne`, route: `${list}/:id` };
  };
};

const PATH = /^(\/[a-z]+\/[a-z-]+)(?:\/([a-z0-9]+))?$/;
