import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../platform/strapi/documents';
import { permissionChecker } from '../../platform/strapi/services';
import { forbidden } from '../../platform/refuse/refuse';
import { listSharedFields, refuseUnlessShared } from '../shared-fields/shared-fields';
import type { HistoryEntryWithChanges } from './read-history';
import { isKnownPicture, isReference, type Snapshot, type SnapshotValue } from './domain/snapshot';
import { sql } from '../../platform/storage/sql';

/** What an old version does not bring back: the public record of what happened, and promises to partners. */
export const NEVER_RESTORED: readonly string[] = ['corrections', 'releasedAt', 'embargoedUntil'];

interface Restoration {
  /** Of the person in the panel: fields that they may not edit stay as they are. */
  readonly userAbility: unknown;
  /** Fields that all languages share, and that come back too: none, unless somebody asks for them by name. */
  readonly shared: readonly string[];
}

/**
 * Puts the words of a version of the history into the draft of its language, as a save of the one who asks: with the rights and
 * rules of one. What all languages share stays as it is now, but for the fields that are asked for (docs/adr/0066). What the
 * version refers to and what is gone by now stays away.
 *
 * @throws ValidationError for a field that is not shared, or never restored; PolicyError for one that the person may not edit
 */
export const restoreVersion = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, snapshot }: HistoryEntryWithChanges,
  { userAbility, shared }: Restoration,
): Promise<void> => {
  refuseUnlessShared(strapi, uid, shared, NEVER_RESTORED);
  const kept = [
    ...listSharedFields(strapi, uid).filter((field) => !shared.includes(field)),
    ...NEVER_RESTORED,
  ];
  const wanted = Object.entries(snapshot ?? {}).filter(([field]) => !kept.includes(field));
  const documents = documentsOf(strapi, uid);
  const target = { documentId, locale: locale ?? undefined };
  const document = await documents.findOne({ ...target, populate: { createdBy: { populate: ['roles'] } } });
  const input = await toData({ strapi, locale }, Object.fromEntries(wanted));
  const checker = permissionChecker(strapi, userAbility, uid);
  const data = await checker.sanitizeUpdateInput(document)(input);
  const refused = shared.filter((field) => field in input && !(field in data));
  if (refused.length > 0)
    throw forbidden('Your role does not edit {fields}. Leave it out.', { fields: refused.join(', ') });
  await documents.update({ ...target, data });
};

interface Target {
  readonly strapi: Core.Strapi;
  readonly locale: string | null;
}

/** Fields of a version of the history as a save takes them. What it refers to and what is gone by now is left out. */
export const toData = async (target: Target, snapshot: Snapshot): Promise<Record<string, unknown>> => {
  const data: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(snapshot)) data[field] = await toInput(target, value);
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
