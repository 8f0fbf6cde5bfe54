import type { Core } from '@strapi/strapi';
import { RELEASE } from '../../shared/content-types/uids';
import { problemAt } from '../../shared/validation/problem';
import { quote } from '../../platform/strapi/compiler/names';
import { refuse } from '../../platform/refuse/refuse';
import { sql } from '../../platform/storage/sql';
import type { LinkPath } from '../../platform/strapi/links/link-paths';

const NAMED = 3; // releases in the sentence

/**
 * A public release always says whom to ask: its last press contact does not leave the public.
 *
 * @param paths - all that lead to the document's type
 * @throws ValidationError that names the releases
 */
export const refuseLastContact = async (
  strapi: Core.Strapi,
  paths: readonly LinkPath[],
  documentId: string,
): Promise<void> => {
  const contacts = paths.find(({ source, path }) => source.uid === RELEASE && path === 'contacts');
  if (contacts === undefined) return;
  const left = await sql<{ title: string }>(strapi, leftAlone(contacts), [documentId]);
  if (left.length === 0) return;
  const titles = left.slice(0, NAMED).map(({ title }) => `“${title}”`);
  const releases = [...titles, ...(left.length > NAMED ? ['…'] : [])].join(', ');
  refuse(
    [
      problemAt(
        'contacts',
        'It is the last press contact of what is public: {releases}. Give these releases another contact first.',
        { releases },
      ),
    ],
    'This cannot be taken from the public.',
  );
};

/** Public releases whose only public contact a document is, in any language. */
const leftAlone = ({ source, target, join }: LinkPath): string => {
  const [links, from, to] = [quote(join.table), quote(join.from), quote(join.to)];
  const contacts = quote(target.table);
  return `select min(release.title) as title from ${quote(source.table)} release
    join ${links} link on link.${from} = release.id join ${contacts} contact on contact.id = link.${to}
    where release.published_at is not null and contact.document_id = ? and not exists (
      select from ${links} other join ${contacts} shown on shown.id = other.${to}
      where other.${from} = release.id and shown.document_id <> contact.document_id)
    group by release.document_id order by title`;
};
