import type { Core } from '@strapi/strapi';
import { describeValue } from './domain/describe-value';
import type { Snapshot, SnapshotValue } from './domain/snapshot';
import { describeTime } from '../../shared/time/office-time';
import { fillIn, sentence } from '../../shared/validation/sentence';
import { findNewest, type StoredVersion } from './history';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { currentRequest, type Context } from '../../platform/strapi/koa';

interface Save {
  readonly uid: string;
  readonly documentId: string;
  /** null: of all its languages, the one that was saved last */
  readonly locale: string | null;
  readonly data: Record<string, unknown> | undefined;
}

/** By request, the documents whose versions it was held against. */
const compared = new WeakMap<object, Set<string>>();

/**
 * Refuses a save whose caller has not seen the newest version: by `If-Match` (REST), or by the `updatedAt` that a form of
 * the panel was loaded with.
 *
 * A request is held against each document once, as it was before the request: what that save leads to in the same document is
 * not. So a bulk action with `If-Match` needs the version of each document in its list. The panel's bulk actions name documents
 * and no versions: they are held against nothing.
 *
 * @returns the newest version of each language where it had to look for them
 * @throws PreconditionFailedError 412 with who saved, when, and both texts of each field that differs
 * Source: RFC 9110 section 13.1.1
 */
export const refuseIfOutdated = async (
  strapi: Core.Strapi,
  save: Save,
): Promise<ReadonlyMap<string, StoredVersion> | undefined> => {
  const context = currentRequest(strapi);
  if (context === undefined) return undefined;
  const documents = compared.get(context) ?? new Set();
  if (documents.has(save.documentId)) return undefined;
  compared.set(context, documents.add(save.documentId));
  await strapi.db.transaction(({ onRollback }: Undoing) => {
    onRollback(() => documents.delete(save.documentId)); // a transaction that begins anew looks anew
  });
  const versions = await findNewest(strapi, save.documentId, 'version');
  const newest = save.locale === null ? latestOf(versions) : versions.get(save.locale);
  if (hasSeen(context.request, newest)) return versions;
  const timeZone = await findOfficeTimeZone(strapi);
  const said =
    newest === undefined
      ? sentence('There is no such version: read the document again.')
      : sentence('{name} saved this on {time}. Look at both versions before you save.', {
          name: newest.actorName,
          time: newest.at.toISOString(),
        });
  const message = fillIn(said, (value, name) =>
    name === 'time' ? describeTime(new Date(value), timeZone) : String(value),
  );
  context.throw(412, message, { details: { ...describe(save, newest), timeZone, sentence: said } });
};

interface Undoing {
  readonly onRollback: (undo: () => unknown) => void;
}

/** The version that was saved last, of all languages. */
export const latestOf = (versions: ReadonlyMap<string, StoredVersion>): StoredVersion | undefined =>
  [...versions.values()].sort((a, b) => b.id - a.id)[0];

const hasSeen = (request: Context['request'], newest: StoredVersion | undefined): boolean => {
  const condition = request.get('if-match');
  if (condition !== '') {
    const tags = condition.split(',').map((tag) => tag.trim());
    return newest !== undefined && (tags.includes('*') || tags.includes(entityTag(newest.id)));
  }
  const loaded = loadedAt(request);
  return loaded === null || newest?.rowUpdatedAt == null || newest.rowUpdatedAt <= loaded;
};

/** The `ETag` of a draft: the number of its newest version in the history. */
export const entityTag = (version: number): string => `"${version}"`;

/** The content manager's forms send back the whole document that they were loaded with. */
const loadedAt = ({ path, body }: Context['request']): Date | null => {
  if (!path.startsWith('/content-manager/')) return null;
  const { updatedAt } = (body ?? {}) as { updatedAt?: unknown };
  if (typeof updatedAt !== 'string') return null;
  const date = new Date(updatedAt);
  return Number.isNaN(date.getTime()) ? null : date;
};

const describe = ({ locale, data = {} }: Save, newest: StoredVersion | undefined): object => {
  if (newest === undefined) return { locale, fields: [] };
  const theirs: Snapshot = newest.snapshot ?? {};
  const fields = Object.keys(theirs)
    .filter((field) => field in data && isText(theirs[field]) && isText(data[field] as SnapshotValue))
    .map((field) => ({
      field,
      theirs: describeValue(theirs[field]),
      yours: describeValue(data[field] as SnapshotValue),
    }))
    .filter((pair) => pair.theirs !== pair.yours);
  return {
    locale: newest.locale,
    savedBy: newest.actorName,
    savedAt: newest.at.toISOString(),
    updatedAt: newest.rowUpdatedAt?.toISOString() ?? null,
    fields,
  };
};

/** Texts can be laid side by side; relations and pictures cannot, their two forms differ. */
const isText = (value: SnapshotValue | undefined): boolean =>
  value === null ||
  value === undefined ||
  typeof value !== 'object' ||
  (Array.isArray(value) && (value as { type?: unknown }[]).every((entry) => typeof entry.type === 'string'));
