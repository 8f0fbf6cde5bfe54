import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import type { OpenForm } from '../contract/presence';

/** A window of the panel with a form in it. */
export interface Window {
  readonly account: number;
  readonly form: string;
  readonly uid: string;
  readonly documentId: string;
  /** Empty for a type that is written in no language. */
  readonly locale: string;
  readonly isUnsaved: boolean;
}

/** Seconds after which a window that says nothing counts as closed: browsers let hidden tabs speak once a minute. */
const OLD_AFTER = 90;

/** Notes that a form is open, and says who else has it open. One statement. */
export const announceForm = async (strapi: Core.Strapi, window: Window): Promise<OpenForm[]> => {
  const { account, form, uid, documentId, locale, isUnsaved } = window;
  const own = [account, form, uid, documentId, locale, isUnsaved];
  const rows = await sql<Omit<OpenForm, 'since'> & { since: Date }>(strapi, ANNOUNCE, [
    ...own,
    account,
    uid,
    documentId,
    locale,
    account,
    form,
  ]);
  return rows.map((row) => ({ ...row, since: row.since.toISOString() }));
};

const ANNOUNCE = `with gone as (
    delete from open_forms where seen_at < now() - make_interval(secs => ${OLD_AFTER})
  ), own as (
    insert into open_forms (account_id, form, uid, document_id, locale, is_unsaved) values (?, ?, ?, ?, ?, ?)
    on conflict (account_id, form) do update set uid = excluded.uid, document_id = excluded.document_id,
      locale = excluded.locale, is_unsaved = excluded.is_unsaved, seen_at = now(),
      since = case when (open_forms.uid, open_forms.document_id, open_forms.locale)
        = (excluded.uid, excluded.document_id, excluded.locale) then open_forms.since else now() end
  )
  select coalesce(nullif(concat_ws(' ', nullif(u.firstname, ''), nullif(u.lastname, '')), ''), u.email) as name,
    o.account_id = ? as "isYours", o.is_unsaved as "isUnsaved", o.since
  from open_forms o join admin_users u on u.id = o.account_id
  where o.uid = ? and o.document_id = ? and o.locale = ? and (o.account_id, o.form) <> (?, ?)
    and o.seen_at >= now() - make_interval(secs => ${OLD_AFTER})
  order by o.since, o.form`;

/** Notes that a form is closed. */
export const closeForm = async (strapi: Core.Strapi, account: number, form: string): Promise<void> => {
  await sql(strapi, 'delete from open_forms where account_id = ? and form = ?', [account, form]);
};
