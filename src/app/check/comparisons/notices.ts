import { saidByEach, type Comparison } from '../comparison';

const OF_ENTRY = 'n.document_id = e.document_id and n.locale = e.locale';

export const NOTICES: Comparison = {
  name: 'notices',
  compares: 'public notices with what is withdrawn, deleted or public',
  remedy: 'Withdraw the release once more, or restore and withdraw it: the notice is posted anew.',
  find: (look) =>
    saidByEach(look, [
      `select format('Release %s (%s) is public, and its address has the notice that it is %s.', n.document_id, n.locale, n.kind) as said
       from public_notices n where exists (select from press_releases p
         where p.document_id = n.document_id and p.locale = n.locale and p.published_at is not null)`,
      `select format('Release %s (%s) is %s, and its address has no notice.', document_id, locale, state) as said
       from feed_entries e where state <> 'public' and not exists (select from public_notices n where ${OF_ENTRY})`,
      `select format('Release %s (%s): the feed and its address tell its end in other words.', e.document_id, e.locale) as said
       from feed_entries e join public_notices n on ${OF_ENTRY}
       where e.state <> 'public' and (e.state, e.notice) is distinct from (n.kind, n.notice)`,
    ]),
};
