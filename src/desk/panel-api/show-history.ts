import type { Core } from '@strapi/strapi';
import { isReadable, leaveReadable, type ReadableFields } from '../../writing/actor/domain/leave-readable';
import type { Reader } from '../../writing/actor/find-readers';
import { readableFields } from '../../writing/actor/readable-fields';
import type { Snapshot } from '../../writing/history/domain/snapshot';
import { summarise } from '../../writing/history/domain/summarise';
import {
  describeChanges,
  type HistoryEntry,
  type HistoryEntryWithChanges,
  type StoredEntry,
} from '../../writing/history/read-history';

interface Shown {
  readonly strapi: Core.Strapi;
  readonly uid: string;
  readonly reader: Reader;
}

/** A line of a history for one person: of a field that the person does not read not even the name. */
export const showEntry = ({ strapi, uid, reader }: Shown, entry: HistoryEntry): HistoryEntry =>
  limit(entry, readableFields(strapi, uid, reader, entry.locale));

const limit = <Entry extends HistoryEntry>(entry: Entry, readable: ReadableFields): Entry => {
  const fields = entry.fields.filter((field) => isReadable(readable, field));
  if (fields.length === entry.fields.length) return entry;
  return { ...entry, fields, summary: summarise({ action: entry.action, fields, kind: 'version' }) };
};

/** The same with what was written. */
export const showEntryWithChanges = (
  { strapi, uid, reader }: Shown,
  { before, ...stored }: StoredEntry,
): HistoryEntryWithChanges => {
  const entry = limit(stored, readableFields(strapi, uid, reader, stored.locale));
  const leave = leaveFor({ strapi, uid, reader }, stored.locale);
  const left = (snapshot: Snapshot | null) => (snapshot === null ? null : leave(snapshot));
  const snapshot = left(stored.snapshot);
  const changes = describeChanges({ fields: entry.fields, before: left(before), snapshot });
  return { ...entry, snapshot, changes };
};

/** Leaves of a version what a person may read in its language. */
export const leaveFor = ({ strapi, uid, reader }: Shown, locale: string | null) => {
  const readable = readableFields(strapi, uid, reader, locale);
  return (snapshot: Snapshot): Snapshot => leaveReadable(snapshot, readable) as Snapshot;
};
