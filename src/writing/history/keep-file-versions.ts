import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { diffSnapshots } from './domain/diff-snapshots';
import { patchFiles, type PatchedFiles } from './domain/patch-files';
import type { Snapshot } from './domain/snapshot';
import { findNewest, recordHistory, TYPES_WITH_HISTORY, type HistoryRecord } from './history';
import { takeSnapshots } from './take-snapshot';

interface Use {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly isPublic: boolean;
}

interface Change {
  /** Which versions of documents use the file. */
  readonly uses: readonly Use[];
  /** Its number. */
  readonly file: number;
  /** What was done, for staff. */
  readonly reason: string;
}

/**
 * Does work on a file and keeps each version of a document that comes of it: of drafts, and of what the public got last, since the
 * public sees the other file at once.
 */
export const keepFileVersions = async <Result>(
  strapi: Core.Strapi,
  { uses, file, reason }: Change,
  work: () => Promise<Result>,
): Promise<Result> => {
  const known = uses.filter(({ uid }) => TYPES_WITH_HISTORY.includes(uid));
  const documents = [...new Map(known.map(({ uid, documentId }) => [documentId, uid]))];
  const before = new Map<string, ReadonlyMap<string, Snapshot>>();
  for (const [documentId, uid] of documents)
    before.set(documentId, await takeDrafts(strapi, uid, documentId));
  const result = await work();
  const files: PatchedFiles = new Map([[file, documents.length === 0 ? null : await findFile(strapi, file)]]);
  for (const [documentId, uid] of documents) {
    const about = { uid, documentId, action: 'changedFile', reason };
    const old = before.get(documentId) ?? new Map<string, Snapshot>();
    const seen = known.filter((use) => use.documentId === documentId && use.isPublic);
    const locales = new Set(seen.map(({ locale }) => locale));
    await recordHistory(
      strapi,
      ...(await listVersions(strapi, about, old)),
      ...(await listPublications(strapi, about, { files, locales })),
    );
  }
  return result;
};

type About = Pick<HistoryRecord, 'uid' | 'documentId' | 'action' | 'reason'>;

const takeDrafts = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<Map<string, Snapshot>> =>
  new Map((await takeSnapshots(strapi, uid, documentId)).map(({ locale, snapshot }) => [locale, snapshot]));

const listVersions = async (
  strapi: Core.Strapi,
  about: About,
  before: ReadonlyMap<string, Snapshot>,
): Promise<HistoryRecord[]> => {
  const taken = await takeSnapshots(strapi, about.uid, about.documentId);
  return taken.flatMap(({ locale, snapshot, updatedAt }) => {
    const old = before.get(locale) ?? {};
    const fields = diffSnapshots(old, snapshot);
    if (fields.length === 0) return [];
    const changed = Object.fromEntries(fields.map((field) => [field, old[field] ?? null]));
    const version = { ...about, locale, kind: 'version', fields, before: changed } as const;
    return [{ ...version, snapshot, rowUpdatedAt: updatedAt }];
  });
};

/** Of the languages that the public sees the file in. */
const listPublications = async (
  strapi: Core.Strapi,
  about: About,
  { files, locales }: { readonly files: PatchedFiles; readonly locales: ReadonlySet<string | null> },
): Promise<HistoryRecord[]> => {
  const newest = await findNewest(strapi, about.documentId, 'publication');
  return [...newest.values()].flatMap(({ locale, snapshot }) => {
    if (snapshot === null || !locales.has(locale)) return [];
    const patched = patchFiles(snapshot, files);
    const isSame = JSON.stringify(patched) === JSON.stringify(snapshot);
    return isSame ? [] : [{ ...about, locale, kind: 'publication', snapshot: patched } as const];
  });
};

interface Row {
  readonly name: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly focalPoint: PatchedFact;
  readonly digest: string | null;
}

type PatchedFact = Snapshot | null;

const findFile = async (strapi: Core.Strapi, id: number) => {
  const [row] = await sql<Row>(
    strapi,
    `select name, alternative_text as "alternativeText", caption, focal_point::json as "focalPoint", digest
     from files where id = ?`,
    [id],
  );
  return row === undefined ? null : { label: row.name, file: { ...row } };
};
