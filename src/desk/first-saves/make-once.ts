import type { Core } from '@strapi/strapi';
import { lockForTransaction } from '../../platform/storage/lock-for-transaction';
import { sql } from '../../platform/storage/sql';
import type { Context } from '../../platform/strapi/koa';
import { findRows } from '../../platform/strapi/rows';
import { FIRST_SAVE, type Made } from '../contract/first-save';

type Handler = (context: Context) => Promise<unknown>;

const FORM = /^[\w-]{8,60}$/;

/**
 * A route of the content manager that makes a document: a form that says its name makes one, however often its first save is sent.
 * Whose answer was lost, as by a connection that broke, sends it again and hears of the document that there is.
 */
export const makeOnce =
  (make: Handler): Handler =>
  async (context) => {
    const { user } = context.state;
    const { model: uid = '' } = context.params;
    const form = context.get(FIRST_SAVE);
    if (user === undefined || !FORM.test(form)) return make(context);
    const first = { account: user.id, form, uid };
    return strapi.db.transaction(async () => {
      await lockForTransaction(strapi, `first-save:${user.id}:${form}`);
      const known = await findMade(strapi, first);
      if (known !== null) {
        context.status = 200;
        context.body = { data: known, meta: {} };
        return;
      }
      await make(context);
      const { documentId } = (context.body as { data?: { documentId?: string } } | undefined)?.data ?? {};
      if (documentId !== undefined) await remember(strapi, first, documentId);
    });
  };

interface FirstSave {
  readonly account: number;
  readonly form: string;
  readonly uid: string;
}

/** Null for a form that has made nothing, or whose document was deleted since. */
const findMade = async (strapi: Core.Strapi, { account, form, uid }: FirstSave): Promise<Made | null> => {
  const [made] = await sql<{ documentId: string }>(
    strapi,
    `select document_id as "documentId" from first_saves where account_id = ? and form = ? and uid = ?`,
    [account, form, uid],
  );
  if (made === undefined) return null;
  const { documentId } = made;
  const [newest] = await findRows<{ updatedAt: string }>(strapi, uid, {
    where: { documentId, publishedAt: null },
    select: ['updatedAt'],
    orderBy: { updatedAt: 'desc' },
    limit: 1,
  });
  if (newest === undefined) return null;
  return { documentId, updatedAt: new Date(newest.updatedAt).toISOString(), isKnown: true };
};

const KEPT = '7 days'; // a form that stayed open over a weekend sends its save again, too

const remember = async (
  strapi: Core.Strapi,
  { account, form, uid }: FirstSave,
  documentId: string,
): Promise<void> => {
  await sql(
    strapi,
    `with gone as (delete from first_saves where made_at < now() - interval '${KEPT}')
     insert into first_saves (account_id, form, uid, document_id) values (?, ?, ?, ?)
     on conflict (account_id, form) do update set uid = excluded.uid, document_id = excluded.document_id, made_at = now()`,
    [account, form, uid, documentId],
  );
};
