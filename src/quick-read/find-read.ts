import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-api/content-types';

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** A read of a list, or of one document. */
export interface Read {
  readonly uid: string;
  readonly documentId?: string;
  /** The pattern of the route, such as `/api/pages/:id`. */
  readonly route: string;
}

const READS = ['GET', 'HEAD'];

/** Headers of callers that are somebody, and by which Strapi's answers take another form (Strapi's core controller). */
const NOT_PLAIN = ['authorization', 'strapi-response-format', 'strapi-encode-source-maps'];

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
    if (uid === undefined || !READS.includes(method) || NOT_PLAIN.some((name) => name in headers))
      return null;
    return documentId === undefined ? { uid, route: list } : { uid, documentId, route: `${list}/:id` };
  };
};

const PATH = /^(\/[a-z]+\/[a-z-]+)(?:\/([a-z0-9]+))?$/;
