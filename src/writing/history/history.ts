import type { Core } from '@strapi/strapi';
import type { Snapshot } from './domain/snapshot';
import { sql } from '../../platform/storage/sql';
import { currentActor } from '../actor/actor';
import { nameActor } from '../actor/domain/name-actor';
import { isInTransition } from '../rules/under-way';

/** The types whose every version is kept. */
export const TYPES_WITH_HISTORY: readonly string[] = ['api::press-release.press-release', 'api::page.page'];

/** One thing that happened to a document, as it goes into the history. */
export interface HistoryRecord {
  readonly uid: string;
  readonly documentId: string;
  readonly locale?: string | null;
  /** A saved version, a version that went public, or a change of state. */
  readonly kind: 'version' | 'publication' | 'transition';
  readonly action: string;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly reason?: string | null;
  readonly fields?: readonly string[];
  /** The changed fields as they were. */
  readonly before?: Snapshot | null;
  readonly snapshot?: Snapshot | null;
  readonly rowUpdatedAt?: string | null;
  /** A public step that the only one who wrote took alone. */
  readonly isAlone?: boolean;
}

const INSERT = `insert into document_history (uid, document_id, locale, kind, action, actor_kind, actor_id, actor_name,
  from_state, to_state, reason, fields, before, snapshot, row_updated_at, is_alone, is_stamp) values `;

const ROW = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[], ?::json, ?::json, ?, ?, ?)';

/** Adds to the history, in the transaction of what happened and in one statement. The database refuses to change or delete what is there. */
export const recordHistory = async (
  strapi: Core.Strapi,
  ...records: readonly HistoryRecord[]
): Promise<void> => {
  if (records.length === 0) return;
  const actor = currentActor(strapi);
  const rows = records.map((record) => [
    record.uid,
    record.documentId,
    record.locale ?? null,
    record.kind,
    record.action,
    actor.kind,
    actor.id,
    actor.name,
    record.fromState ?? null,
    record.toState ?? null,
    record.reason ?? null,
    [...(record.fields ?? [])],
    toJson(record.before),
    toJson(record.snapshot),
    record.rowUpdatedAt ?? null,
    record.isAlone ?? false,
    record.kind === 'version' && isInTransition(record.documentId),
  ]);
  await sql(strapi, INSERT + rows.map(() => ROW).join(', '), rows.flat(1));
};

const toJson = (snapshot: Snapshot | null | undefined): string | null =>
  snapshot ? JSON.stringify(snapshot) : null;

/** The newest recorded version or publication of a document in one of its languages. */
export interface StoredVersion {
  readonly id: number;
  readonly locale: string;
  readonly at: Date;
  readonly actorName: string;
  readonly actorId: string | null;
  /** null when the language was deleted */
  readonly snapshot: Snapshot | null;
  readonly rowUpdatedAt: Date | null;
}

const NEWEST = `select distinct on (locale) id::int, locale, at, actor_name as "actorName", actor_id as "actorId",
  actor_kind as "actorKind", snapshot, row_updated_at as "rowUpdatedAt"
  from document_history where document_id = ? and kind = ? order by locale, id desc`;

/** The newest entry of each language, by locale. */
export const findNewest = async (
  strapi: Core.Strapi,
  documentId: string,
  kind: 'version' | 'publication',
): Promise<Map<string, StoredVersion>> => {
  const rows = await sql<StoredVersion & { actorKind: string }>(strapi, NEWEST, [documentId, kind]);
  return new Map(
    rows.map(({ actorKind, ...row }) => [
      row.locale,
      { ...row, actorName: nameActor({ kind: actorKind, name: row.actorName }) },
    ]),
  );
};
