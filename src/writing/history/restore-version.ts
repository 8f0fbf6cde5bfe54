import type { Core } from '@strapi/strapi';
import { isKnownPicture, isReference, type Snapshot, type SnapshotValue } from './domain/snapshot';
import { sql } from '../../platform/storage/sql';
import type { HistoryEntryWithChanges } from './read-history';
import { documentsOf } from '../../platform/strapi/documents';
import { permissionChecker } from '../../platform/strapi/services';

/** What an old version does not bring back: the public record of what happened. */
const STAYS = new Set(['corrections', 'releasedAt']);

/**
 * Puts a version of the history into the draft, as a save of the one who asks: with the rights and rules of one. What it
 * refers to and what is gone by now stays away.
 *
 * @param userAbility - of the person in the panel; fields that they may not edit stay as they are
 */
export const restoreVersion = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, snapshot }: HistoryEntryWithChanges,
  userAbility: unknown,
): Promise<void> => {
  const checker = permissionChecker(strapi, userAbility, uid);
  const documents = documentsOf(strapi, uid);
  const target = { documentId, locale: locale ?? undefined };
  const document = await documents.findOne({ ...target, populate: { createdBy: { populate: ['roles'] } } });
  const data = await toData({ strapi, locale }, snapshot ?? {});
  await documents.update({ ...target, data: await checker.sanitizeUpdateInput(document)(data) });
};

interface Target {
  readonly strapi: Core.Strapi;
  readonly locale: string | null;
}

const toData = async (target: Target, snapshot: Snapshot): Promise<Record<string, unknown>> => {
  const data: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(snapshot)) {
    if (!STAYS.has(field)) data[field] = await toInput(target, value);
  }
  return data;
};

const toInput = async (target: Target, value: SnapshotValue): Promise<unknown> => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const list = [];
    for (const entry of value as readonly SnapshotValue[]) list.push(await toInput(target, entry));
    return list.filter((entry) => entry !== undefined);
  }
  if (isReference(value)) return (await exists(target, value.ref)) ? value.ref : undefined;
  const object: Record<string, unknown> = {};
  for (const [name, nested] of Object.entries(value as Record<string, SnapshotValue>)) {
    if (name === 'file' && isKnownPicture(value)) continue; // the history's own note
    object[name] = await toInput(target, nested);
  }
  return object;
};

/** Files are referred to by number; documents of ours by their id, in the language of the version. */
const exists = async ({ strapi, locale }: Target, ref: string | number): Promise<boolean> => {
  if (typeof ref === 'number')
    return (await sql(strapi, 'select 1 from files where id = ?', [ref])).length > 0;
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (!uid.startsWith('api::')) continue;
    const where = { documentId: ref, $or: [{ locale }, { locale: null }] };
    if ((await strapi.db.query(uid).count({ where })) > 0) return true;
  }
  return false;
};
