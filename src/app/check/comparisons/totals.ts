import { CONTENT_TYPES } from '../../../shared/content-types/content-types';
import { saidByEach, type Comparison } from '../comparison';

const statementOf = (table: string): string => `
  select format('${table} (%s): %s public rows are counted, and %s are there.',
    coalesce(nullif(coalesce(kept.locale, present.locale), ''), '-'), coalesce(kept.total, 0), coalesce(present.total, 0)) as said
  from (select locale, sum(total) as total from public_totals where source = '${table}' group by 1) kept
    full join (select coalesce(locale, '') as locale, count(*) as total from "${table}"
      where published_at is not null group by 1) present using (locale)
  where coalesce(kept.total, 0) <> coalesce(present.total, 0)`;

export const TOTALS: Comparison = {
  name: 'totals',
  compares: 'the totals that lists tell with the public rows',
  remedy:
    'Run: drop trigger dateline_count_inserted on TABLE; the next start counts that table anew. Lists tell a wrong total until then.',
  find: (look) =>
    saidByEach(
      look,
      CONTENT_TYPES.map(({ uid }) => statementOf(look.strapi.contentType(uid).collectionName)),
    ),
};
