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
  const known = await partsOf(strapi).find<KnownDocument>({
    kind,
    ids,
    make: (missing, former) => make(strapi, models, { uid, rows, ids: missing, former }),
  });
  const documents = ids.flatMap((id) => known.get(id)?.bytes ?? []);
  return documents.length < ids.length ? null : { documents, total: first.total };
};

/** A document in an answer, with all that it was made of. */
interface KnownDocument {
  /** JSON, as the database made it. */
  readonly text: string;
  readonly bytes: Buffer;
}

interface Missing {
  readonly uid: string;
  readonly rows: string;
  readonly ids: readonly string[];
  readonly former: (id: string) => KnownDocument | undefined;
}

const make = async (
  strapi: Core.Strapi,
  models: Models,
  { uid, rows, ids, former }: Missing,
): Promise<Map<string, MadePart<KnownDocument>>> => {
  const read = await runPrepared<DocumentRow>(strapi, { text: rows, values: [[...ids]] });
  const tagsOf = tagDocuments(strapi, uid, rows);
  const newsroom = newsroomUrl(strapi);
  return new Map(
    read.map(({ id, documentId, data: text }) => {
      const before = former(id);
      const part =
        before?.text === text
          ? before
          : { text, bytes: writeDocument(models, uid, JSON.parse(text), newsroom) };
      return [id, { part, size: TIMES * text.length, tags: tagsOf(documentId) }];
    }),
  );
};

const TIMES = 3; // bytes that a document takes, as text and as bytes, by the characters of its text
