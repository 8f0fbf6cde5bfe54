import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { sql } from '../../platform/storage/sql';
import { groupBy } from '../../shared/collections/group-by';
import type { Snapshot } from '../history/domain/snapshot';
import { findUntranslated, storeUntranslated, type UntranslatedText } from './keep-untranslated';

interface Version {
  readonly documentId: string;
  readonly uid: string;
  readonly locale: string;
  readonly snapshot: Snapshot;
}

const BATCH = 200; // documents: some megabytes of their texts at once

const DOCUMENTS = `select distinct document_id as id from document_history
  where kind = 'version' and document_id > ? order by document_id limit ${BATCH}`;

/** The newest version of each language, the first written one first; one that was deleted has no text. */
const VERSIONS = `select * from (
    select distinct on (document_id, locale) document_id as "documentId", uid, locale, snapshot,
      min(id) over (partition by document_id, locale) as first from document_history
    where kind = 'version' and document_id = any(?::text[]) order by document_id, locale, id desc
  ) newest where snapshot is not null order by "documentId", first`;

/** What was written before it was kept which texts are not translated; once in the life of a database. */
export const adoptUntranslated = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'untranslated-texts', async () => {
    for (let after = ''; ;) {
      const ids = (await sql<{ id: string }>(strapi, DOCUMENTS, [after])).map(({ id }) => id);
      const last = ids.at(-1);
      if (last === undefined) return;
      await storeUntranslated(strapi, compare(strapi, await sql<Version>(strapi, VERSIONS, [ids])));
      after = last;
    }
  });

const compare = (strapi: Core.Strapi, versions: readonly Version[]): Map<string, UntranslatedText[]> => {
  const found = new Map<string, UntranslatedText[]>();
  for (const [documentId, own] of groupBy(versions, ({ documentId }) => documentId)) {
    const [{ uid } = { uid: '' }] = own;
    if (!(uid in strapi.contentTypes)) continue;
    const texts = new Map(own.map(({ locale, snapshot }) => [locale, snapshot]));
    found.set(documentId, findUntranslated(strapi, uid, texts));
  }
  return found;
};
