import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../platform/strapi/documents';
import { removeUpload } from '../../platform/strapi/services';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import {
  CONTACT,
  ORGANISATION,
  PAGE,
  PARTNER_COUNTRY,
  REDIRECT,
  RELEASE,
  SITE,
  TOPIC,
} from '../../shared/content-types/uids';
import { FILE, forgetDemonstration } from './demonstration';
import { planRemoval, type PlannedPiece, type RemovalPlan } from './plan-removal';

/** What refers to others goes before what it refers to. */
const ORDER = [RELEASE, REDIRECT, PAGE, SITE, CONTACT, PARTNER_COUNTRY, TOPIC, ORGANISATION, FILE];

/** Partners that never heard of the examples do not hear that they went. */
const SAY_NOTHING = [
  'delete from public_notices where document_id = any(?::text[])',
  'delete from feed_entries where document_id = any(?::text[])',
  'delete from public_paths where document_id = any(?::text[])',
  `delete from deliveries d where d.document_id = any(?::text[]) and d.state = 'waiting' and not exists (
     select 1 from deliveries told where told.receiver = d.receiver and told.document_id = d.document_id
       and told.state = 'delivered')`,
];

/**
 * Removes the demonstration through the document service, in one transaction: caches, search and feeds follow. It leaves no
 * notice and no tombstone (docs/adr/0089). What stays is from then on the office's own.
 */
export const removeDemonstration = async (strapi: Core.Strapi): Promise<RemovalPlan> =>
  await strapi.db.transaction(async () => {
    await lockForTransaction(strapi, 'seed');
    const plan = await planRemoval(strapi);
    for (const uid of ORDER) {
      const going = plan.goes.filter((piece) => piece.uid === uid);
      for (const piece of uid === PAGE ? await childrenFirst(strapi, going) : going)
        await removePiece(strapi, piece);
    }
    const documentIds = plan.goes.map(({ documentId }) => documentId);
    for (const statement of SAY_NOTHING) await sql(strapi, statement, [documentIds]);
    await forgetDemonstration(strapi);
    return plan;
  });

const removePiece = async (strapi: Core.Strapi, { uid, documentId }: PlannedPiece): Promise<void> => {
  if (uid === FILE) await removeUpload(strapi, Number(documentId));
  else await documentsOf(strapi, uid).delete({ documentId, ...(uid === REDIRECT ? {} : { locale: '*' }) });
};

const DEPTHS = `select document_id as "documentId", max(length(path) - length(replace(path, '/', ''))) as depth
  from pages where document_id = any(?::text[]) group by document_id`;

const childrenFirst = async (
  strapi: Core.Strapi,
  pages: readonly PlannedPiece[],
): Promise<PlannedPiece[]> => {
  const ids = pages.map(({ documentId }) => documentId);
  const found = await sql<{ documentId: string; depth: number | null }>(strapi, DEPTHS, [ids]);
  const depths = new Map(found.map(({ documentId, depth }) => [documentId, depth ?? 0]));
  const depthOf = ({ documentId }: PlannedPiece): number => depths.get(documentId) ?? 0;
  return [...pages].sort((a, b) => depthOf(b) - depthOf(a));
};
