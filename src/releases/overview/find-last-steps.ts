import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** Who did something last with a document, and when: ISO 8601, UTC. */
export interface Step {
  readonly who: string;
  /** The newsroom did it by itself. */
  readonly isAutomatic: boolean;
  readonly at: string;
}

/** The last step of its life, and the last time that it was saved. */
export interface LastSteps {
  readonly transition: Step | null;
  readonly version: Step | null;
}

const LAST = `select distinct on (document_id, kind) document_id as "documentId", kind, actor_name as who,
  actor_kind = 'newsroom' as "isAutomatic", at
  from document_history where document_id = any(?::text[]) and kind in ('version', 'transition')
  order by document_id, kind, id desc`;

interface Row {
  readonly documentId: string;
  readonly kind: 'version' | 'transition';
  readonly who: string;
  readonly isAutomatic: boolean;
  readonly at: Date;
}

/** By documentId; one statement. */
export const findLastSteps = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<(documentId: string) => LastSteps> => {
  const rows = documentIds.length === 0 ? [] : await sql<Row>(strapi, LAST, [[...documentIds]]);
  const find = (documentId: string, kind: Row['kind']): Step | null => {
    const row = rows.find((one) => one.documentId === documentId && one.kind === kind);
    return row === undefined
      ? null
      : { who: row.who, isAutomatic: row.isAutomatic, at: new Date(row.at).toISOString() };
  };
  return (documentId) => ({
    transition: find(documentId, 'transition'),
    version: find(documentId, 'version'),
  });
};
