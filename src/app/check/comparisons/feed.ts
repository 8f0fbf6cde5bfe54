import { FILTERS } from '../../../distribution/feeds/refresh-filters';
import { saidByEach, type Comparison } from '../comparison';

export const FEED: Comparison = {
  name: 'feed',
  compares: 'the entries of the press feed with the public press releases',
  remedy:
    'Release a correction or an edit of it, which writes the entry anew; a notice is written by withdrawing.',
  find: async (look) =>
    saidByEach(look, [
      `select format('Release %s (%s) is public, and no entry of the feed.', document_id, locale) as said
       from press_releases p where published_at is not null and not exists (select from feed_entries e
         where e.document_id = p.document_id and e.locale = p.locale and e.state = 'public')`,
      `select format('The feed has release %s (%s), which is not public.', document_id, locale) as said
       from feed_entries e where state = 'public' and not exists (select from press_releases p
         where p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null)`,
      `select format('The feed has release %s (%s) under another slug.', e.document_id, e.locale) as said
       from feed_entries e join press_releases p
         on p.document_id = e.document_id and p.locale = e.locale and p.published_at is not null
       where e.state = 'public' and e.slug is distinct from p.slug`,
      `select format('The entry of release %s (%s) stands in a place of the archive that is not its own.', document_id, locale) as said
       from (select document_id, locale, number, lag(number) over (partition by locale order by place) as before
         from feed_entries) e where number is null or number <= before`,
      `select format('The feed finds release %s (%s) under other countries, topics or donors than it names.', e.document_id, e.locale) as said
       from feed_entries e join (${await FILTERS(look.strapi)}) f on f.place = e.place
       where (e.country_ids, e.topic_ids, e.donor_ids) is distinct from (f.country_ids, f.topic_ids, f.donor_ids)`,
    ]),
};
