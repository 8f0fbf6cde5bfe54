import type { Core } from '@strapi/strapi';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { sql } from '../../platform/storage/sql';
import { CONTACT, RELEASE } from '../../shared/content-types/uids';

interface Asked {
  /** Of what is shown. */
  readonly documentId: string;
  /** Releases behind this one, in the order of their ids. */
  readonly after: string | null;
  readonly limit: number;
}

/**
 * The releases whose public text shows something, or did when its followers were told last: what was deleted since is linked to
 * nothing any more.
 */
export const findShowing = async (
  strapi: Core.Strapi,
  { documentId, after, limit }: Asked,
): Promise<string[]> => {
  const rows = await sql<{ documentId: string }>(strapi, await SHOWING(strapi), [
    documentId,
    after ?? '',
    limit,
  ]);
  return rows.map((row) => row.documentId);
};

const isIt = (row: string): string => `${row}.document_id = (select document_id from asked)`;

/** The ways from a public release `p` to what comes into its text by being published. */
const ways = (compiler: Compiler): readonly string[] => [
  ...['contacts', 'topics', 'partnerCountries'].map(
    (attribute) => `select ${compiler.linked(RELEASE, attribute, 'p', 't')} and ${isIt('t')}`,
  ),
  ...['organisation', 'country'].map(
    (attribute) => `select ${compiler.linked(RELEASE, 'donors', 'p', 'd')} and exists (
      select ${compiler.linked('press.donor', attribute, 'd', 't')} and ${isIt('t')})`,
  ),
  `select ${compiler.linked(RELEASE, 'contacts', 'p', 'c')} and exists (
    select ${compiler.linked(CONTACT, 'organisation', 'c', 't')} and ${isIt('t')})`,
];

const SHOWING = statementOfModel(
  (compiler) => `with asked (document_id) as (values (?::text))
    select distinct document_id as "documentId" from (
      select kept.document_id from public_digests kept, asked where kept.uses @> array[asked.document_id]
      ${ways(compiler)
        .map(
          (way) =>
            `union select p.document_id from press_releases p where p.published_at is not null and exists (${way})`,
        )
        .join('\n')}
    ) showing where document_id > ? order by document_id limit ?`,
);
