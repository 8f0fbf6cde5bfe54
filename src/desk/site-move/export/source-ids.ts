import type { Core } from '@strapi/strapi';
import { FILE } from '../../../platform/strapi/upload-plugin';
import { findRows } from '../../../platform/strapi/rows';
import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  REDIRECT,
  RELEASE,
  SITE,
  TOPIC,
} from '../../../shared/content-types/uids';
import { loadItems } from '../store/moved-items';

/** The types that are exported as documents, in an order in which most refer to what came before. */
export const EXPORTED = [TOPIC, ORGANISATION, CONTACT, PARTNER_COUNTRY, PAGE, RELEASE, SITE] as const;

export interface SourceIds {
  /** Of a document or file, by what a version refers to it by. */
  readonly of: (ref: string | number) => string | undefined;
  /** The documents of a type. */
  readonly documents: (uid: string) => readonly string[];
  readonly files: readonly number[];
}

/** What each document and file is called in an export: as the system that it was moved from called it, or by its own id. */
export const findSourceIds = async (strapi: Core.Strapi): Promise<SourceIds> => {
  const moved = new Map<string, string>();
  for (const { uid, documentId, fileId, sourceId } of (await loadItems(strapi)).values()) {
    const key = fileId === null ? `${uid} ${documentId}` : `${uid} ${fileId}`;
    if (!moved.has(key)) moved.set(key, sourceId);
  }
  const ids = new Map<string | number, string>();
  const documents = new Map<string, string[]>();
  for (const uid of [...EXPORTED, REDIRECT]) {
    const rows = await findRows<{ documentId: string }>(strapi, uid, { where: {}, select: ['documentId'] });
    const all = [...new Set(rows.map(({ documentId }) => documentId))];
    documents.set(uid, all);
    const kind = uid.slice(uid.lastIndexOf('.') + 1);
    for (const documentId of all)
      ids.set(documentId, moved.get(`${uid} ${documentId}`) ?? `dateline:${kind}:${documentId}`);
  }
  const files = await findRows<{ id: number; documentId: string }>(strapi, FILE, {
    where: {},
    select: ['id', 'documentId'],
  });
  for (const { id, documentId } of files)
    ids.set(id, moved.get(`${FILE} ${id}`) ?? `dateline:file:${documentId}`);
  return {
    of: (ref) => ids.get(ref),
    documents: (uid) => documents.get(uid) ?? [],
    files: files.map(({ id }) => id),
  };
};
