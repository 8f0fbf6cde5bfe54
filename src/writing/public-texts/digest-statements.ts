import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Compiler } from '../../platform/strapi/compiler/compiler';
import type { Shape } from '../../platform/strapi/compiler/shape';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { RELEASE } from '../../reading/content/shapes';

const FILE = 'plugin::upload.file';

/**
 * What readers of a language see of a release, in content, feeds and kits: what content shows of it, without its state, which
 * a correction of another language moves, and without what stands around it (docs/adr/0067).
 */
const SEEN: Shape = {
  ...RELEASE,
  fields: RELEASE.fields.filter((field) => field !== 'state'),
  computed: {},
};

/** With the documentId of each file, so that all that is shown has one. */
const naming = ({ parts = {}, ...shape }: Shape): Shape => ({
  ...shape,
  fields: shape.uid === FILE ? ['documentId', ...shape.fields] : shape.fields,
  parts: Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, isZone(part) ? part.map(naming) : naming(part)]),
  ),
});

const isZone = (part: Shape | readonly Shape[]): part is readonly Shape[] => Array.isArray(part);

/** Each language that is public, with its digest and what it shows. @param which - a condition on the version `p` */
const digests = (
  compiler: Compiler,
  which: string,
): string => `select p.document_id, p.locale, md5(seen.text::text) as digest,
    array(select distinct id #>> '{}' from jsonb_path_query(seen.text, '$.**.documentId') id
      where id #>> '{}' <> p.document_id) as uses
  from press_releases p, lateral (select (${compiler.json(naming(SEEN), 'p')})::jsonb as text) seen
  where p.published_at is not null and ${which}`;

const KEEP = `on conflict (document_id, locale)
  do update set shape = excluded.shape, digest = excluded.digest, uses = excluded.uses`;

const STATEMENTS = statementOfModel((compiler) => {
  const some = digests(compiler, 'p.document_id = any(?::text[])');
  const shape = createHash('sha256').update(some).digest('hex').slice(0, 16);
  return {
    /** Of those releases, the ones that readers of a language see otherwise than followers were told last. */
    compare: `select distinct now.document_id as "documentId" from (${some}) now
      join public_digests kept using (document_id, locale)
      where kept.shape = '${shape}' and kept.digest <> now.digest
      order by now.document_id`,
    /** Keeps what readers see now, and says in which languages they saw something else; not where nothing was known. */
    keep: `with now as (${some}), changed as (
        insert into public_digests (document_id, locale, shape, digest, uses)
        select document_id, locale, '${shape}', digest, uses from now
        where not exists (select from public_digests kept where kept.document_id = now.document_id
          and kept.locale = now.locale and kept.shape = '${shape}' and kept.digest = now.digest)
        ${KEEP} returning document_id, locale, digest)
      select changed.locale from changed join public_digests kept using (document_id, locale)
      where kept.shape = '${shape}' and kept.digest <> changed.digest`,
    /** Digests of what has none of this shape yet. */
    fill: `insert into public_digests (document_id, locale, shape, digest, uses)
      select document_id, locale, '${shape}', digest, uses from (${digests(
        compiler,
        `not exists (select from public_digests kept where kept.document_id = p.document_id
          and kept.locale = p.locale and kept.shape = '${shape}')`,
      )}) now ${KEEP}`,
  };
});

/** The statements on digests of public texts; those of the first two are given the documentIds of releases. */
export const digestStatements = (strapi: Core.Strapi) => STATEMENTS(strapi);
