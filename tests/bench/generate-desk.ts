import type { Client } from 'pg';

/** Of how many releases one is not public: what a desk has before it, of an archive of 10,000. */
const WAITING_EACH = 50;

const FIELDS = `'{title,subtitle,datelineCity,summary,body}'::text[]`;
const IS_WAITING = `n % ${WAITING_EACH} = 0`;

/** Straight in SQL, after `generateReleases`: who wrote them, what waits, and their history. */
const STATEMENTS = [
  `update press_releases draft set title = public.title, subtitle = public.subtitle, summary = public.summary,
      dateline_city = public.dateline_city, released_at = public.released_at
    from press_releases public where public.id = draft.id - 10000000 and draft.published_at is null`,
  `update press_releases set created_by_id = writer.id, updated_by_id = writer.id
    from (select min(id) as id from admin_users) writer where document_id like 'bench%'`,
  `create temp table waiting as select id, document_id, n from made where ${IS_WAITING}`,
  `delete from press_releases where id in (select id from waiting)`,
  `delete from feed_entries where document_id in (select document_id from waiting)`,
  `delete from public_paths where document_id in (select document_id from waiting)`,
  `update press_releases draft set released_at = null,
      state = (array['draft', 'inReview', 'scheduled', 'draft'])[waiting.n / ${WAITING_EACH} % 4 + 1],
      release_at = case when waiting.n / ${WAITING_EACH} % 4 = 2 then now() + waiting.n * interval '1 minute' end,
      embargoed_until = case when waiting.n / ${WAITING_EACH} % 8 = 2 then now() + waiting.n * interval '1 minute' end
    from waiting where draft.document_id = waiting.document_id`,
  `insert into document_history (uid, document_id, locale, kind, action, at, actor_kind, actor_id, actor_name, fields, snapshot)
    select 'api::press-release.press-release', document_id, locale, 'version', action, at + place * interval '1 minute', 'staff', '1',
      'Ama Test', case when action = 'created' then ${FIELDS} else '{summary}'::text[] end, '{}'
    from made, (values ('created', 1), ('saved', 2)) step (action, place)
    where action = 'created' or locale = 'en' and n % 10 = 0 order by n, place, id`,
  `insert into document_history (uid, document_id, kind, action, at, actor_kind, actor_id, actor_name, from_state, to_state)
    select distinct 'api::press-release.press-release', document_id, 'transition', 'release', at, 'staff', '1', 'Paula Test', 'draft',
      'released' from made where locale = 'en' and not ${IS_WAITING}`,
  `insert into untranslated_texts (document_id, locale, source, fields)
    select document_id, locale, 'en', '{summary}' from made where locale = 'ar' and n % 20 = 1`,
  'vacuum analyze press_releases, document_history, untranslated_texts',
];

/** Gives the releases that `generateReleases` made on this connection writers, states and histories: what the panel reads. */
export const generateDesk = async (database: Client): Promise<void> => {
  for (const statement of STATEMENTS) await database.query(statement);
};
