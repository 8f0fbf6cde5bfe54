import { RELEASE } from '../../../shared/content-types/uids';
import { saidByEach, type Comparison } from '../comparison';

const STEP_BEFORE = `lag(to_state) over (partition by document_id order by id)`;

/** What the history says that the public got last. Releases from before there was a history have none. */
const LAST_PUBLICATION = `lateral (
  select snapshot from document_history h
  where h.document_id = p.document_id and h.locale = p.locale and h.kind = 'publication'
  order by h.id desc limit 1)`;

const PUBLICATIONS = [
  `select format('Release %s (%s) is public, and its history does not say that it became so.', document_id, locale) as said
   from press_releases p where published_at is not null
     and exists (select from document_history h where h.document_id = p.document_id)
     and not exists (select from ${LAST_PUBLICATION} l)`,
  `select format('Release %s (%s) is public in other words than its history says.', document_id, p.locale) as said
   from press_releases p, ${LAST_PUBLICATION} l where p.published_at is not null
     and (p.title, p.slug) is distinct from (l.snapshot ->> 'title', l.snapshot ->> 'slug')`,
];

export const HISTORY: Comparison = {
  name: 'history',
  compares: 'the history with the states and public versions that it tells of',
  remedy:
    'Read the history of the document in the panel and correct or release it once more, which is recorded. If nobody wrote into the tables, tell the makers of the newsroom.',
  find: (look) =>
    saidByEach(look, [
      `select format('The history of release %s goes from "%s" to a step that begins at "%s" (entry %s).',
         document_id, before, from_state, id) as said
       from (select document_id, id, from_state, ${STEP_BEFORE} as before from document_history
         where uid = '${RELEASE}' and kind = 'transition' and to_state is not null) step
       where before is distinct from from_state and before is not null`,
      `select format('Release %s is in state "%s", and its history ends with "%s".', r.document_id, r.state, last.to_state) as said
       from (select distinct document_id, state from press_releases) r, lateral (
         select to_state from document_history h where h.document_id = r.document_id and h.kind = 'transition'
           and to_state is not null order by h.id desc limit 1) last
       where last.to_state is distinct from r.state`,
      ...PUBLICATIONS,
    ]),
};
