import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { findPublicUsers } from '../../reading/relations/find-uses';
import { webAddress } from '../../shared/addresses/web-address';
import { CONTACT, ORGANISATION, PAGE, REDIRECT, RELEASE, SITE } from '../../shared/content-types/uids';
import { LOCALES } from '../../shared/locales/locales';
import type { ChangedContent } from './content-changed-job';

export interface ChangedPaths {
  /** Of the site, with their languages. */
  readonly paths: readonly string[];
  readonly isEverywhere: boolean;
}

const USERS_AT_MOST = 500; // documents; of more, tags tell

/**
 * Where readers see a change: at the addresses that the document has and had in all languages, and at those of what shows it. Of
 * what is public alone.
 */
export const findChangedPaths = async (
  strapi: Core.Strapi,
  { uid, documentId, formerPaths }: ChangedContent,
): Promise<ChangedPaths> => {
  const users = await findShowing(strapi, uid, documentId);
  const shown = users.map((user) => user.documentId);
  const rows = await sql<{ locale: string; path: string }>(strapi, PATHS, [
    documentId,
    shown,
    documentId,
    documentId,
  ]);
  const around = uid === RELEASE ? await findAroundRelease(strapi, documentId) : [];
  const redirects = uid === REDIRECT ? await findOrigins(strapi, documentId, formerPaths) : [];
  const paths = [...rows, ...around].map(({ locale, path }) => webAddress('', locale, path));
  const isEverywhere = [uid, ...users.map((user) => user.uid)].some((one) => one === SITE) || uid === PAGE;
  return { paths: [...new Set([...paths, ...redirects])].sort(), isEverywhere };
};

/** Its own, former ones too; those of what shows it; those of the pages above and below it. */
const PATHS = `select locale, path from public_paths where document_id = ?
  union select locale, path from public_paths where is_current and (
    document_id = any(?::text[])
    or document_id in (select document_id from public_parents where parent_id = ?)
    or document_id in (select parent_id from public_parents where document_id = ?))`;

interface Shows {
  readonly uid: string;
  readonly documentId: string;
}

/** What shows a document in public; of an organisation also what shows its contacts, of a contact the site that names it. */
const findShowing = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Shows[]> => {
  const place = { after: null, limit: USERS_AT_MOST };
  const direct = await findPublicUsers(strapi, { uid, documentId, ...place });
  if (uid !== ORGANISATION) return direct;
  const contacts = direct.filter((user) => user.uid === CONTACT).slice(0, CONTACTS_AT_MOST);
  const more = await Promise.all(
    contacts.map((contact) =>
      findPublicUsers(strapi, { uid: CONTACT, documentId: contact.documentId, ...place }),
    ),
  );
  return [...direct, ...more.flat()];
};

const CONTACTS_AT_MOST = 20; // of one organisation

/** Pages that list releases, pages of what it is or was about, and the releases before and after it. */
const AROUND = statementOfModel(
  (compiler) => `with own as (
    select locale, max(at) at time zone 'UTC' as at from (
      select locale, at from public_changes where document_id = ? and kind = 'released'
      union all select locale, released_at at time zone 'UTC' from press_releases
        where document_id = ? and published_at is not null) times group by locale)
  select p.locale, p.path from public_paths p
  where p.is_current and p.document_id in (
    select unnest(topic_ids || country_ids) from public_changes where document_id = ?)
  union
  select p.locale, p.path from public_paths p join pages d
    on d.document_id = p.document_id and d.locale = p.locale and d.published_at is not null
  where p.is_current and p.uid = '${PAGE}' and (${compiler.json(LISTING, 'd')})::text like '%latest-releases%'
  union
  select p.locale, p.path from own cross join lateral (
    (select r.document_id from press_releases r where r.published_at is not null and r.locale = own.locale
      and r.released_at < own.at order by r.released_at desc limit 2)
    union all
    (select r.document_id from press_releases r where r.published_at is not null and r.locale = own.locale
      and r.released_at > own.at order by r.released_at limit 2)) near
  join public_paths p on p.document_id = near.document_id and p.locale = own.locale and p.is_current`,
);

const LISTING = {
  uid: PAGE,
  fields: [],
  parts: { sections: [{ uid: 'sections.latest-releases', fields: ['title'] }] },
};

const findAroundRelease = async (strapi: Core.Strapi, documentId: string) =>
  sql<{ locale: string; path: string }>(strapi, await AROUND(strapi), [documentId, documentId, documentId]);

/** A redirect is there in every language. */
const findOrigins = async (
  strapi: Core.Strapi,
  documentId: string,
  formerPaths: readonly string[],
): Promise<string[]> => {
  const rows = await sql<{ from: string }>(
    strapi,
    'select "from" from redirects where document_id = ? and published_at is not null',
    [documentId],
  );
  return [...new Set([...formerPaths, ...rows.map(({ from }) => from)])].flatMap((path) =>
    LOCALES.map((locale) => webAddress('', locale, path)),
  );
};
