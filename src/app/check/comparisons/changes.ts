import { RELEASE } from '../../../shared/content-types/uids';
import { saidByEach, type Comparison } from '../comparison';

/** The last that the log says of an entry. Slugs move beside: a redirection stands before what it comes with. */
const LAST = `select e.document_id, e.locale, e.state, e.slug, last.kind, last.slug as told
  from feed_entries e left join lateral (
    select kind, slug from public_changes c where c.uid = '${RELEASE}' and c.document_id = e.document_id and c.locale = e.locale
    order by c.id desc limit 1) last on true`;

export const CHANGES: Comparison = {
  name: 'changes',
  compares: 'the changes log with the entries of the press feed',
  remedy:
    'Partners were told something else than the public sees: release an edit of it, or withdraw it once more.',
  find: (look) =>
    saidByEach(look, [
      `select format('The changes log does not know release %s (%s).', document_id, locale) as said
       from (${LAST}) l where kind is null`,
      `select format('Release %s (%s) is %s, and the changes log ends with "%s".', document_id, locale, state, kind) as said
       from (${LAST}) l where kind is not null
         and (case when kind in ('withdrawn', 'deleted') then kind else 'public' end) <> state`,
      `select format('The changes log has release %s (%s) under another slug.', document_id, locale) as said
       from (${LAST}) l where kind is not null and state = 'public' and told is distinct from slug`,
    ]),
};
