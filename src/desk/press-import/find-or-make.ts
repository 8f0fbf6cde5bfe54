import type { Core } from '@strapi/strapi';
import type { ImportedDocument } from './domain/types';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { documentsOf } from '../../platform/strapi/documents';

/** What an import made and what it found, in the order of the text. */
export interface ImportLog {
  readonly made: ImportedDocument[];
  readonly matched: ImportedDocument[];
}

export interface Importing {
  readonly strapi: Core.Strapi;
  readonly locale: string;
  readonly log: ImportLog;
  /** Of the person for whom it is done; left out for a command, which may do everything. */
  readonly rights?: ImportRights;
}

/** What one person may make and choose. */
export interface ImportRights {
  /** @throws PolicyError for a document that the person does not read */
  readonly refuseHidden: (uid: string, documentId: string) => Promise<void>;
  /** @returns the data of a new document, as the person makes it @throws PolicyError for who may not make it */
  readonly asMade: (uid: string, data: Record<string, unknown>) => Promise<Record<string, unknown>>;
}

interface Wanted<Row> {
  readonly uid: string;
  readonly title: string;
  /** What tells the document from others of its type. */
  readonly where: Record<string, unknown>;
  /** What tells it apart besides; left out, the first that is found is it. */
  readonly isIt?: (row: Row) => boolean;
  readonly data: Record<string, unknown>;
}

/**
 * The document that the text speaks of: the one that is there, untouched, or a new draft.
 *
 * @returns its documentId
 */
export const findOrMake = async <Row = VersionRow>(
  { strapi, locale, log, rights }: Importing,
  { uid, title, where, isIt = () => true, data }: Wanted<Row>,
): Promise<string> => {
  const type = uid.split('.').at(-1) ?? uid;
  const rows = await findRows<Row & VersionRow>(strapi, uid, { where: { ...where, publishedAt: null } });
  const found = rows.find(isIt);
  if (found !== undefined) {
    await rights?.refuseHidden(uid, found.documentId);
    note(log.matched, log, { type, title, documentId: found.documentId });
    return found.documentId;
  }
  const { documentId } = await documentsOf(strapi, uid).create({
    locale,
    data: rights === undefined ? data : await rights.asMade(uid, data),
  });
  log.made.push({ type, title, documentId });
  return documentId;
};

/** A document that the text names twice is reported once. */
const note = (list: ImportedDocument[], { made, matched }: ImportLog, document: ImportedDocument): void => {
  const isKnown = [...made, ...matched].some(({ documentId }) => documentId === document.documentId);
  if (!isKnown) list.push(document);
};
