import type { Core } from '@strapi/strapi';
import { currentRequest } from './koa';
import { documentMetadata, type ShownVersion } from './services';

interface Decided {
  readonly documentId: string;
  readonly locale: string | null;
  readonly isModified: boolean;
}

/** Of the languages of documents that are public: whether what is to be published differs. */
type Decide = (uid: string, documentIds: readonly string[]) => Promise<readonly Decided[]>;

/**
 * Lets somebody else decide which of the content manager's documents are “Modified”: in lists, forms and on the home page. It
 * asks in two steps, the first of which may wait; what was found out is kept with the request in between.
 */
export const decideModified = (strapi: Core.Strapi, decide: Decide): void => {
  const service = documentMetadata(strapi);
  const getStatus = service.getStatus.bind(service);
  const getManyAvailableStatus = service.getManyAvailableStatus.bind(service);
  const getMetadata = service.getMetadata.bind(service);
  const decided = new WeakMap<object, Map<string, boolean>>();

  const ask = async (uid: string, versions: readonly ShownVersion[]): Promise<void> => {
    const request = currentRequest(strapi);
    const documentIds = versions.flatMap(({ documentId }) => documentId ?? []);
    if (request === undefined || documentIds.length === 0) return;
    const known = decided.get(request) ?? new Map<string, boolean>();
    decided.set(request, known);
    for (const { documentId, locale, isModified } of await decide(uid, documentIds))
      known.set(keyOf({ documentId, locale }), isModified);
  };

  service.getManyAvailableStatus = async (uid, documents) => {
    await ask(uid, documents);
    return getManyAvailableStatus(uid, documents);
  };
  service.getMetadata = async (uid, version, options) => {
    await ask(uid, [version]);
    return getMetadata(uid, version, options);
  };
  service.getStatus = (version, others) => {
    const status = getStatus(version, others);
    const request = currentRequest(strapi);
    if (status === 'draft' || request === undefined) return status;
    const isModified = decided.get(request)?.get(keyOf({ ...others?.[0], ...version }));
    return isModified === undefined ? status : isModified ? 'modified' : 'published';
  };
};

const keyOf = ({ documentId = '', locale }: ShownVersion): string => `${documentId} ${locale ?? ''}`;
