import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { currentActor } from '../../writing/actor/actor';
import type { Approval, Writing } from './domain/judge-approval';

/** Who wrote what goes out with a transition, and who answers for it. */
export interface Eyes {
  /** Whether the site asks for a second person. */
  readonly isRequired: boolean;
  readonly writings: readonly Writing[];
  /** The one who acts; or, for what the newsroom does at its time, the one who approved it. */
  readonly answering: Approval;
  /** Everybody whose word stands: the one who acts, and the one who approved the schedule that is still there. */
  readonly approvals: readonly Approval[];
}

interface Row {
  readonly part: 'setting' | 'approval' | 'writing';
  readonly entry: number;
  readonly locale: string | null;
  readonly kind: string | null;
  readonly id: string | null;
  readonly name: string | null;
}

/** What was written since the public got each language, the newest approval, and the setting: one statement. */
const EYES = `with newest as (
    select locale, max(id) as id from document_history where document_id = ? and kind = 'publication' group by locale),
  approval as (
    select id, actor_kind, actor_id, actor_name from document_history
    where document_id = ? and kind = 'transition' and action = 'schedule' order by id desc limit 1)
  select 'writing' as part, version.id::int as entry, version.locale, actor_kind as kind, actor_id as id, actor_name as name
  from document_history version left join newest on newest.locale = version.locale
  where document_id = ? and kind = 'version' and action <> 'deleted' and not is_stamp
    and version.locale = any(?::text[]) and version.id > coalesce(newest.id, 0)
  union all select 'approval', id::int, null, actor_kind, actor_id, actor_name from approval
  union all select 'setting', 0, null, null, null, null from sites where require_second_person having count(*) > 0
  order by entry`;

interface Asked {
  readonly documentId: string;
  readonly locales: readonly string[];
  /** Whether a schedule stands, whose approval holds. */
  readonly isScheduled: boolean;
}

const ALL = Number.MAX_SAFE_INTEGER; // whoever acts sees all that is there

export const loadEyes = async (
  strapi: Core.Strapi,
  { documentId, locales, isScheduled }: Asked,
): Promise<Eyes> => {
  const rows = await sql<Row>(strapi, EYES, [documentId, documentId, documentId, [...locales]]);
  const personOf = ({ kind, id, name }: Row) => ({ kind: kind ?? '', id, name: name ?? '' });
  const scheduled = rows
    .filter(({ part }) => part === 'approval' && isScheduled)
    .map((row) => ({ person: personOf(row), seenTo: row.entry }));
  const { kind, id, name } = currentActor(strapi);
  const acting = { person: { kind, id, name }, seenTo: ALL };
  return {
    isRequired: rows.some(({ part }) => part === 'setting'),
    writings: rows
      .filter(({ part }) => part === 'writing')
      .map((row) => ({ locale: row.locale ?? '', entry: row.entry, writer: personOf(row) })),
    answering: kind === 'newsroom' ? (scheduled[0] ?? acting) : acting,
    approvals: [acting, ...scheduled],
  };
};
