import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import type { MadePart } from '../../platform/answer-cache/known-parts';
import { partsOf, tagDocuments } from '../../platform/answer-cache/open-cache';
import { noteRead } from '../../platform/answer-cache/reads';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { Models } from '../../platform/strapi/model';
import type { Again } from './known-reads';
import { writeDocument } from './write-document';

/** What an answer is made of. */
interface Found {
  /** The JSON of each document. */
  readonly documents: readonly Buffer[];
  /** How many there are in all. */
  readonly total: number;
}

interface PlaceRow {
  readonly may: boolean;
  /** null in the one row of an answer without any */
  readonly id: string | null;
  readonly total: number;
}

interface DocumentRow {
  readonly id: string;
  readonly documentId: string;
  readonly data: string;
}

/**
 * The documents of a read that was made before: the database says which they are, and those that are not known are read. A row is a version of
 * a document: one that is published anew is another.
 *
 * @returns null where the caller may not, or where one was taken away between the two statements
 */
export const findAgain = async (
  strapi: Core.Strapi,
  models: Models,
  uid: string,
  { page, rows, kind }: Again,
): Promise<Found | null> => {
  const places = await runPrepared<PlaceRow>(strapi, page);
  const [first] = places;
  if (first?.may !== true) return null; // Strapi leaves out relations to types that the caller may not list
  noteRead(rows); // an answer depends on what its documents were made of, whoever read them
  const ids = places.flatMap(({ id }) => (id === null ? [] : [id]));
  const known = await partsOf(strapi).find<Buffer>({
    kind,
    ids,
    make: (missing) => make(strapi, models, { uid, rows, ids: missing }),
  });
  const documents = ids.flatMap((id) => known.get(id) ?? []);
  return documents.length < ids.length ? null : { documents, total: first.total };
};

interface Missing {
  readonly uid: string;
  readonly rows: string;
  readonly ids: readonly string[];
}

const make = async (
  strapi: Core.Strapi,
  models: Models,
  { uid, rows, ids }: Missing,
): Promise<Map<string, MadePart<Buffer>>> => {
  const read = await runPrepared<DocumentRow>(strapi, { text: rows, values: [[...ids]] });
  const tagsOf = tagDocuments(strapi, uid, rows);
  const newsroom = newsroomUrl(strapi);
  return new Map(
    read.map(({ id, documentId, data }) => {
      const part = writeDocument(models, uid, JSON.parse(data), newsroom);
      return [id, { part, size: part.length + OVERHEAD, tags: tagsOf(documentId) }];
    }),
  );
};

const OVERHEAD = 500; // bytes: the objects around
