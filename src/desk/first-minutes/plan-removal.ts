import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { findUses } from '../../reading/relations/find-uses';
import { groupBy } from '../../shared/collections/group-by';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { findFileUses } from '../../writing/files/find-file-uses';
import { FILE, findDemonstration, type DemonstrationPiece } from './demonstration';
import { chooseStaying, type Reason } from './domain/choose-removed';

/** A document or file of the demonstration, as people know it. */
export interface PlannedPiece {
  readonly uid: string;
  readonly documentId: string;
  readonly label: string;
}

/** What the removal of the demonstration takes, and what it leaves. */
export interface RemovalPlan {
  readonly goes: readonly PlannedPiece[];
  readonly stays: readonly (PlannedPiece & { readonly why: Reason })[];
}

interface Row {
  readonly documentId?: string;
  readonly id: number;
  readonly locale?: string | null;
  readonly title?: string | null;
  readonly name?: string | null;
  readonly from?: string | null;
  readonly updatedAt: string;
}

/** What staff saved, released or took back, and what they wrote notes on. */
const ACTED_ON = `select distinct document_id as "documentId" from document_history
  where document_id = any(?::text[]) and actor_kind <> 'newsroom'
  union select document_id from release_notes where document_id = any(?::text[])`;

/** Looks at each piece: whether somebody changed it, and what refers to it now. */
export const planRemoval = async (strapi: Core.Strapi): Promise<RemovalPlan> => {
  const pieces = await findDemonstration(strapi);
  const documentIds = pieces.map(({ documentId }) => documentId);
  const acted = await sql<{ documentId: string }>(strapi, ACTED_ON, [documentIds, documentIds]);
  const actedOn = new Set(acted.map(({ documentId }) => documentId));
  const known: (PlannedPiece & { key: string; isChanged: boolean; usedBy: string[] })[] = [];
  for (const [uid, ofType] of groupBy(pieces, (piece) => piece.uid)) {
    const rows = await findStored(strapi, uid, ofType);
    for (const { documentId, settledAt } of ofType) {
      const own = rows.get(documentId) ?? [];
      if (own.length === 0) continue;
      const isChanged = own.some(({ updatedAt }) => new Date(updatedAt) > new Date(settledAt));
      known.push({
        uid,
        documentId,
        label: labelOf(own) ?? documentId,
        key: `${uid} ${documentId}`,
        isChanged: isChanged || actedOn.has(documentId),
        usedBy: await findUsers(strapi, uid, documentId),
      });
    }
  }
  const staying = chooseStaying(known);
  const plain = ({ uid, documentId, label }: PlannedPiece): PlannedPiece => ({ uid, documentId, label });
  return {
    goes: known.filter(({ key }) => !staying.has(key)).map(plain),
    stays: known.flatMap((piece) => {
      const why = staying.get(piece.key);
      return why === undefined ? [] : [{ ...plain(piece), why }];
    }),
  };
};

const findStored = async (
  strapi: Core.Strapi,
  uid: string,
  pieces: readonly DemonstrationPiece[],
): Promise<Map<string, Row[]>> => {
  const ids = pieces.map(({ documentId }) => documentId);
  const where = uid === FILE ? { id: { $in: ids.map(Number) } } : { documentId: { $in: ids } };
  const rows = await findRows<Row>(strapi, uid, { where });
  return groupBy(rows, (row) => (uid === FILE ? String(row.id) : (row.documentId ?? '')));
};

const labelOf = (rows: readonly Row[]): string | null => {
  const row = rows.find(({ locale }) => locale === DEFAULT_LOCALE) ?? rows[0];
  return row?.title ?? row?.name ?? row?.from ?? null;
};

const findUsers = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<string[]> => {
  const uses =
    uid === FILE ? await findFileUses(strapi, [Number(documentId)]) : await findUses(strapi, uid, documentId);
  return [...new Set(uses.map((use) => `${use.uid} ${use.documentId}`))];
};
