import type { Core } from '@strapi/strapi';
import { describeValue } from './domain/describe-value';
import type { Snapshot } from './domain/snapshot';
import { summarise } from './domain/summarise';
import { nameActor } from '../actor/domain/name-actor';
import { sql } from '../../platform/storage/sql';

/** One line of a document's history, for staff. */
export interface HistoryEntry {
  readonly id: number;
  /** ISO 8601, UTC */
  readonly at: string;
  readonly by: string;
  /** Whether the program did it by itself. */
  readonly isAutomatic: boolean;
  /** Whether one person, or one tool, wrote and released it alone. */
  readonly isAlone: boolean;
  readonly action: string;
  readonly summary: string;
  readonly locale: string | null;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly fields: readonly string[];
  /** Whether it can be put back into the draft. */
  readonly isVersion: boolean;
}

/** A field in two versions, as plain text. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

export interface HistoryEntryWithChanges extends HistoryEntry {
  readonly uid: string;
  readonly documentId: string;
  readonly snapshot: Snapshot | null;
  /** Each changed field before and after. */
  readonly changes: readonly FieldChange[];
}

interface Row {
  readonly id: number;
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
  readonly kind: string;
  readonly action: string;
  readonly at: Date;
  readonly by: string;
  readonly actorKind: string;
  readonly isAlone: boolean;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly reason: string | null;
  readonly fields: readonly string[];
  readonly before: Snapshot | null;
  readonly snapshot: Snapshot | null;
}

const COLUMNS = `id::int, uid, document_id as "documentId", locale, kind, action, at, actor_name as by, actor_kind as "actorKind", is_alone as "isAlone",
  from_state as "fromState", to_state as "toState", reason, fields`;

const PAGE = 50; // entries: a screen or two of the side panel

/** The newest entries of a document, those of one language and those of all; publications are told by their transition. */
export const readHistory = async (
  strapi: Core.Strapi,
  {
    uid,
    documentId,
    locale,
    before,
  }: { uid: string; documentId: string; locale: string; before: number | null },
): Promise<HistoryEntry[]> => {
  const rows = await sql<Row>(
    strapi,
    `select ${COLUMNS} from document_history where uid = ? and document_id = ? and (locale is null or locale = ?)
     and kind <> 'publication' and (?::bigint is null or id < ?) order by id desc limit ${PAGE}`,
    [uid, documentId, locale, before, before],
  );
  return rows.map(toEntry);
};

/** An entry as it is stored, for whoever may read all of it. */
export interface StoredEntry extends HistoryEntryWithChanges {
  readonly before: Snapshot | null;
}

/** One entry with what it changed, or null. */
export const readHistoryEntry = async (strapi: Core.Strapi, id: number): Promise<StoredEntry | null> => {
  const [row] = await sql<Row>(
    strapi,
    `select ${COLUMNS}, before, snapshot from document_history where id = ?`,
    [id],
  );
  if (row === undefined) return null;
  const { uid, documentId, snapshot, before } = row;
  return { ...toEntry(row), uid, documentId, snapshot, before, changes: describeChanges(row) };
};

/** Each field that changed, before and after, as plain text. */
export const describeChanges = ({
  fields,
  before,
  snapshot,
}: Pick<Row, 'fields' | 'before' | 'snapshot'>): FieldChange[] =>
  fields.map((field) => describeChange(field, before ?? {}, snapshot ?? {}));

export const describeChange = (field: string, before: Snapshot, after: Snapshot): FieldChange => ({
  field,
  before: describeValue(before[field]),
  after: describeValue(after[field]),
});

const toEntry = ({
  id,
  at,
  by,
  actorKind,
  isAlone,
  action,
  locale,
  kind,
  fromState,
  toState,
  reason,
  fields,
}: Row): HistoryEntry => ({
  id,
  at: at.toISOString(),
  by: nameActor({ kind: actorKind, name: by }),
  isAutomatic: actorKind === 'newsroom',
  isAlone,
  action,
  summary: summarise({ action, fields, kind }),
  locale,
  fromState,
  toState,
  reason,
  fields,
  isVersion: kind === 'version' && action !== 'deleted',
});
