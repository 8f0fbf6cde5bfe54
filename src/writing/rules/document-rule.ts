import type { Core } from '@strapi/strapi';
import type { Attributes } from '../../platform/strapi/schemas';
import type { Localisable } from '../../shared/content-types/is-localised';
import type { StoredVersion } from '../history/history';

export interface WriteParams {
  documentId?: string;
  locale?: string | string[] | null;
  status?: 'draft' | 'published';
  data?: Record<string, unknown>;
  fields?: unknown;
  populate?: unknown;
}

/** What Strapi's document service hands to a document middleware, as far as the rules need it. */
export interface DocumentContext {
  readonly uid: string;
  readonly action: string;
  readonly contentType: Localisable & { readonly attributes: Attributes };
  params: WriteParams;
  /** Whether its transaction goes on with other writes, such as the publication of what is saved. */
  isPartOfMore?: boolean;
  /** The newest recorded version of each language, as long as the write holds the lock of the document. */
  newestVersions?: ReadonlyMap<string, StoredVersion> | undefined;
}

/** A rule of the newsroom: looks at an action on a document before or after `next()`. */
export type DocumentRule = (
  strapi: Core.Strapi,
) => (context: DocumentContext, next: () => Promise<unknown>) => Promise<unknown>;

const WRITES = new Set(['create', 'update', 'clone', 'delete', 'publish', 'unpublish', 'discardDraft']);

/** Whether the action changes something. */
export const isWrite = ({ action }: DocumentContext): boolean => WRITES.has(action);

/** Whether the action saves a draft from data that somebody sent. */
export const isSave = ({ action, params }: DocumentContext): boolean =>
  (action === 'create' || action === 'update' || action === 'clone') && params.data !== undefined;

/** Whether the type belongs to the newsroom: Strapi's own (users, files, tokens) are left alone. */
export const isOurs = (uid: string): boolean => uid.startsWith('api::');

interface Written {
  readonly id: number;
  readonly documentId: string;
}

/** The first version that an action wrote: `create` and `update` answer with it, `publish` and `discardDraft` with a list. */
export const writtenVersion = (result: unknown): Written | null => {
  const { entries, ...single } = (result ?? {}) as { entries?: Partial<Written>[] } & Partial<Written>;
  const { id, documentId } = entries?.[0] ?? single;
  return id === undefined || documentId === undefined ? null : { id, documentId };
};
