import { CONTENT_TYPES } from '../../../shared/content-types/content-types';
import { saidByEach, type Comparison } from '../comparison';

const statementsOf = (type: string, table: string): string[] => [
  `select format('${type} %s (%s) has a public version and no draft.', document_id, coalesce(locale, '-')) as said
   from "${table}" public where published_at is not null and not exists (select from "${table}" draft
     where draft.document_id = public.document_id and draft.locale is not distinct from public.locale
       and draft.published_at is null)`,
  `select format('${type} %s (%s) has %s %s versions; there may be one.', document_id, coalesce(locale, '-'), count(*),
     case when bool_or(published_at is null) then 'draft' else 'public' end) as said
   from "${table}" group by document_id, locale, published_at is null having count(*) > 1`,
];

/** What the other comparisons take for granted. */
export const ROWS: Comparison = {
  name: 'rows',
  compares: 'drafts with public versions',
  remedy:
    'Nothing of the newsroom writes that: somebody wrote into the tables. Open the document in the panel and save it, or put a backup back.',
  find: (look) =>
    saidByEach(
      look,
      CONTENT_TYPES.flatMap(({ uid, route }) =>
        statementsOf(route, look.strapi.contentType(uid).collectionName),
      ),
    ),
};
