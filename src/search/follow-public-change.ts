import type { Core } from '@strapi/strapi';
import { groupBy } from '../domain/collections/group-by';
import { searchTypeOf, type SearchType } from '../domain/search/search-type';
import { findOfficeTimeZone } from '../publishing/office-time-zone';
import type { Follower } from '../publishing/followers';
import { sql } from '../storage/sql';
import { lockSearch } from './lock-search';
import { refreshDocuments } from './refresh-documents';
import { runStatement } from './run-statement';

/** Types whose words stand in what others are found by. */
const NAMED_BY_OTHERS = new Set([
  'api::contact.contact',
  'api::organisation.organisation',
  'api::partner-country.partner-country',
  'api::topic.topic',
]);

const REFERRING = `select distinct type, document_id as "documentId" from search_documents
  where refers_to @> array[$documentId::text] order by type, "documentId"`;

/** A page that moves takes those below it along, without a publication of theirs. */
const MOVE_PAGES = `update search_documents s set path = p.path from pages p
  where s.type = 'page' and p.document_id = s.document_id and p.locale = s.locale and p.published_at is not null
    and s.path is distinct from p.path`;

/** Days are those of the office's clock. */
const MOVE_DAYS = `update search_index set day = (at at time zone $timeZone::text)::date,
    year = extract(year from at at time zone $timeZone::text)
  where day is distinct from (at at time zone $timeZone::text)::date`;

/** Search finds what the public sees, from the same moment: the index is part of the transaction of each change. */
export const refreshSearch: Follower = async (strapi, { uid, documentId }) => {
  const type = searchTypeOf(uid);
  const isNamed = NAMED_BY_OTHERS.has(uid);
  if (type !== null || isNamed) await lockSearch(strapi, isNamed ? 'names' : 'document');
  if (type !== null) await refreshDocuments(strapi, type, [documentId]);
  if (isNamed) await refreshReferring(strapi, documentId);
  if (type === 'page') await sql(strapi, MOVE_PAGES);
  if (uid === 'api::site.site')
    await runStatement(strapi, MOVE_DAYS, { timeZone: await findOfficeTimeZone(strapi) });
};

const refreshReferring = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const referring = await runStatement<{ type: SearchType; documentId: string }>(strapi, REFERRING, {
    documentId,
  });
  for (const [type, documents] of groupBy(referring, (document) => document.type)) {
    await refreshDocuments(
      strapi,
      type,
      documents.map((document) => document.documentId),
    );
  }
};
