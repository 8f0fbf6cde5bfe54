import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import { addJob } from '../../platform/jobs/add-job';
import { findPublicUsers } from '../relations/find-uses';
import { searchTypeOf } from './domain/search-type';
import { lockSearch } from './lock-search';
import { REFRESH_NAMES_JOB, type RenamedPlace } from './refresh-names-job';
import { refreshSearchDocuments } from './refresh-search-documents';
import { runStatement } from './run-statement';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, TOPIC } from '../../shared/content-types/uids';

/** Types whose words stand in what others are found by, and these words: what `src/reading/search/domain/entries` takes. */
const NAMED_BY_OTHERS: Readonly<Record<string, { readonly table: string; readonly words: string }>> = {
  [CONTACT]: { table: 'contacts', words: 'name' },
  [ORGANISATION]: { table: 'organisations', words: 'name, acronym' },
  [PARTNER_COUNTRY]: { table: 'partner_countries', words: 'name, iso_code' },
  [TOPIC]: { table: 'topics', words: 'name' },
};

/** Documents whose entries are made anew together: publications wait so long, some tenths of a second. */
const BATCH = 50;

/**
 * Makes the entries of documents that show another one anew, when the words have changed that they have of it. Most changes
 * leave these alone, such as a new telephone number of the contact of every release there is. What is named by more than a
 * batch is left to a job: no one waits for thousands.
 */
export const refreshReferring = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<void> => {
  const named = NAMED_BY_OTHERS[uid];
  if (named === undefined) return;
  const [{ isRenamed } = { isRenamed: true }] = await runStatement<{ isRenamed: boolean }>(
    strapi,
    noteWords(named),
    { documentId },
  );
  if (isRenamed) await refreshBatch(strapi, { uid, documentId, after: null });
};

/** Makes the next batch anew, and adds the job for those behind it. */
export const refreshBatch = async (
  strapi: Core.Strapi,
  { uid, documentId, after }: RenamedPlace,
): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockSearch(strapi, 'names');
    const users = await findPublicUsers(strapi, { uid, documentId, after, limit: BATCH });
    for (const [type, documents] of groupBy(users, (user) => searchTypeOf(user.uid))) {
      if (type !== null)
        await refreshSearchDocuments(
          strapi,
          type,
          documents.map((document) => document.documentId).toSorted(),
        );
    }
    const last = users.length === BATCH ? users.at(-1) : undefined;
    if (last !== undefined)
      await addJob(strapi, REFRESH_NAMES_JOB, { uid, documentId, after: last.documentId });
  });
};

/** Keeps the public words of a document, and answers whether they are others than before. */
const noteWords = ({ table, words }: { readonly table: string; readonly words: string }): string => `
  with shown as (
    select locale, array[${words}]::text[] as words from ${table}
    where document_id = $documentId::text and published_at is not null
  ),
  gone as (
    delete from search_names where document_id = $documentId::text and locale not in (select locale from shown)
    returning locale
  ),
  noted as (
    insert into search_names as known (document_id, locale, words)
    select $documentId::text, locale, words from shown
    on conflict (document_id, locale) do update set words = excluded.words
      where known.words is distinct from excluded.words
    returning locale
  )
  select exists (select from gone) or exists (select from noted) as "isRenamed"`;
