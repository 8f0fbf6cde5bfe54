import type { Core } from '@strapi/strapi';
import { findEmbargoedReads, type EmbargoedRead } from '../../distribution/embargoed/find-embargoed-reads';
import type { Ability } from '../../platform/strapi/koa';
import { findReaders } from '../../writing/actor/find-readers';
import { RELEASE } from '../../shared/content-types/uids';

interface Asked {
  readonly documentId: string | null;
  readonly before: number | null;
}

/** The early reads that tell of something that one person reads, the last first; a page is empty at the end alone. */
export const showEarlyReads = async (
  strapi: Core.Strapi,
  ability: Ability,
  { documentId, before }: Asked,
): Promise<EmbargoedRead[]> => {
  const reads = await findEmbargoedReads(strapi, { documentId, before });
  const last = reads.at(-1);
  if (last === undefined) return [];
  const documentIds = [...new Set(reads.flatMap(({ releases }) => releases.map((one) => one.documentId)))];
  const readerOf = await findReaders(strapi, ability, RELEASE, documentIds);
  const shown = reads
    .map((read) => ({ ...read, releases: read.releases.flatMap(limit) }))
    .filter(({ releases }) => releases.length > 0);
  return shown.length > 0 ? shown : showEarlyReads(strapi, ability, { documentId, before: Number(last.id) });

  function limit(release: EmbargoedRead['releases'][number]): EmbargoedRead['releases'] {
    const { mayRead } = readerOf(release.documentId);
    if (!mayRead(release.locale)) return [];
    return [mayRead(release.locale, 'title') ? release : { ...release, title: '' }];
  }
};
