import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { openStoredFile } from '../../../distribution/press-kit/open-stored-file';
import { newsroomUrl, siteUrl } from '../../../platform/addresses/addresses';
import { sql } from '../../../platform/storage/sql';
import { FILE } from '../../../platform/strapi/upload-plugin';
import { findRows } from '../../../platform/strapi/rows';
import { LOCALES } from '../../../shared/locales/locales';
import { SITE_FORM, type SiteRecord } from '../domain/site-record';
import { findSourceIds, EXPORTED, type SourceIds } from './source-ids';
import { findClosings } from '../../../writing/pictures/picture-records';
import type { AlternativeTexts } from '../../../writing/pictures/domain/texts-after';
import { exportDocument } from './export-document';
import { exportRedirects } from './export-redirects';

/**
 * All that the newsroom has, in the form in which sites are moved: what is public, drafts and what is under embargo, files, redirects
 * and the history. For the operator alone.
 *
 * @param uploads - the folder into which files are copied; null: only what is said of them is told
 */
export async function* exportSite(strapi: Core.Strapi, uploads: string | null): AsyncGenerator<SiteRecord> {
  const ids = await findSourceIds(strapi);
  yield {
    kind: 'site',
    form: SITE_FORM,
    system: 'Dateline',
    addresses: [...new Set([siteUrl(strapi), newsroomUrl(strapi)])],
    languages: LOCALES,
  };
  for (const id of ids.files) yield* exportFile(strapi, ids, id, uploads);
  for (const uid of EXPORTED)
    for (const documentId of ids.documents(uid)) yield* exportDocument(strapi, ids, uid, documentId);
  yield* exportRedirects(strapi, ids);
  yield* exportHistory(strapi, ids);
}

interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly alternativeTexts: AlternativeTexts | null;
  readonly caption: string | null;
}

async function* exportFile(
  strapi: Core.Strapi,
  ids: SourceIds,
  fileId: number,
  uploads: string | null,
): AsyncGenerator<SiteRecord> {
  const id = ids.of(fileId);
  const [file] = await findRows<FileRow>(strapi, FILE, { where: { id: fileId } });
  if (id === undefined || file === undefined) return; // deleted meanwhile
  if ((await findClosings(strapi, [fileId])).has(fileId)) {
    const text = `${file.name} is closed: its rights or the consent to it ended. It stays where it is.`;
    yield { kind: 'note', of: id, what: 'lost', text };
    return;
  }
  const { name, url, alternativeTexts, caption } = file;
  const whole = new URL(url, `${newsroomUrl(strapi)}/`).href;
  const path = `${createHash('sha256').update(id).digest('hex').slice(0, 16)}/${safeName(name)}`;
  const isCopied = uploads !== null && (await copy(strapi, whole, join(uploads, path)));
  if (uploads !== null && !isCopied)
    yield { kind: 'note', of: id, what: 'lost', text: `The bytes of ${name} are gone from the library.` };
  yield {
    kind: 'file',
    ...{ id, name, path: isCopied ? path : null, addresses: [whole] },
    alternativeText: alternativeTexts ?? {},
    caption: caption === null ? {} : { en: caption },
    credit: null,
  };
}

const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/, '_');

const copy = async (strapi: Core.Strapi, url: string, to: string): Promise<boolean> => {
  const source = await openStoredFile(strapi, url).catch((error: unknown) => {
    strapi.log.warn(`An export lacks ${url}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  });
  if (source === null) return false;
  await mkdir(join(to, '..'), { recursive: true, mode: 0o700 });
  await pipeline(source, createWriteStream(to, { mode: 0o600 }));
  return true;
};

interface HistoryRow {
  readonly id: string;
  readonly documentId: string;
  readonly at: Date;
  readonly action: string;
  readonly by: string;
  readonly details: string;
}

const HISTORY = `select id::text, document_id as "documentId", at, action, actor_name as by, json_strip_nulls(json_build_object(
    'entry', id, 'kind', kind, 'language', locale, 'fromState', from_state, 'toState', to_state, 'reason', reason,
    'fields', fields, 'snapshot', snapshot))::text as details
  from document_history where id > ?::bigint order by id limit 200`;

const MOVED = `select source_id as "of", at, event, by_name as by, details::text as details from moved_history
  order by source_id, at, event`;

async function* exportHistory(strapi: Core.Strapi, ids: SourceIds): AsyncGenerator<SiteRecord> {
  for (const row of await sql<{ of: string; at: Date; event: string; by: string | null; details: string }>(
    strapi,
    MOVED,
  ))
    yield {
      kind: 'history',
      ...row,
      at: row.at.toISOString(),
      details: JSON.parse(row.details) as object as Details,
    };
  let after = '0';
  for (;;) {
    const rows = await sql<HistoryRow>(strapi, HISTORY, [after]);
    for (const { documentId, at, action, by, details } of rows) {
      const of = ids.of(documentId);
      if (of !== undefined)
        yield {
          kind: 'history',
          of,
          at: at.toISOString(),
          event: action,
          by,
          details: JSON.parse(details) as Details,
        };
    }
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

type Details = Readonly<Record<string, unknown>>;
