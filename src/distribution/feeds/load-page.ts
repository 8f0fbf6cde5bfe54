import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import type { MadePart } from '../../platform/answer-cache/known-parts';
import { partsOf, tagDocuments } from '../../platform/answer-cache/open-cache';
import { noteRead } from '../../platform/answer-cache/reads';
import { UnavailableError } from '../../platform/storage/unavailable-error';
import { createSharing } from '../../platform/strapi/compiler/sharing';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { RELEASE } from '../../shared/content-types/uids';
import type { EntryDetails } from './domain/entry-row';
import type { FeedEntry } from './domain/feed-entry';
import { entryDetails } from './entry-details';
import { findShown, type FeedSelection } from './find-shown';
import { entryOf, type EntryText } from './known-entries';
import { readRows } from './read-rows';

/** What texts say, by the ids of their rows. */
export const TEXTS_STATEMENT = statementOfModel((compiler) => {
  const sharing = createSharing('page');
  const details = entryDetails(compiler, sharing);
  const page = `page as materialized (select * from press_releases p where p.published_at is not null and p.id = any(?::int[]))`;
  return `with ${[page, ...sharing.parts].join(', ')} select p.id::text as id, p.document_id as "documentId", ${details} as details
  from page p`;
});

interface Page {
  /** Entries of the whole feed. */
  readonly total: number;
  /** Of those that this document shows. */
  readonly entries: readonly FeedEntry[];
}

const ATTEMPTS = 3; // a release that is corrected between two statements has another row: not again and again

/**
 * The entries of a document of the feed, those that changed last first. Texts that are known are not read.
 *
 * @throws UnavailableError when a text is replaced each time before it is read
 */
export const loadPage = async (strapi: Core.Strapi, selection: FeedSelection): Promise<Page> => {
  const addresses = { site: siteUrl(strapi), newsroom: newsroomUrl(strapi) };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { total, rows } = await findShown(strapi, selection);
    const ids = rows.flatMap(({ textId }) => textId ?? []);
    const texts = await findTexts(strapi, ids);
    if (!ids.every((id) => texts.has(id))) continue;
    const entries = rows.map(({ textId, ...row }) => entryOf(row, texts.get(textId ?? ''), addresses));
    return { total, entries };
  }
  throw new UnavailableError('busy');
};

const findTexts = async (
  strapi: Core.Strapi,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntryText>> => {
  const statement = await TEXTS_STATEMENT(strapi);
  noteRead(statement); // an answer depends on what its texts were made of, whoever read them
  return partsOf(strapi).find<EntryText>({
    kind: 'entry',
    ids,
    make: async (missing, former) => {
      const rows = await readRows<TextRow>(strapi, statement, [[...missing]], { jsonAsText: true });
      const tagsOf = tagDocuments(strapi, RELEASE, statement);
      return new Map(rows.map((row) => [row.id, toText(row, former(row.id), tagsOf(row.documentId))]));
    },
  });
};

interface TextRow {
  readonly id: string;
  readonly documentId: string;
  /** JSON as text; parsed already where the feed is read in a transaction. */
  readonly details: string | EntryDetails;
}

const TIMES = 8; // bytes that a text takes, with its entry and all that is written of it, by the characters of its JSON

const toText = (
  { details }: TextRow,
  former: EntryText | undefined,
  tags: readonly string[] | null,
): MadePart<EntryText> => {
  const json = typeof details === 'string' ? details : JSON.stringify(details);
  const part = former?.json === json ? former : { json, details: JSON.parse(json) as EntryDetails };
  return { part, size: json.length * TIMES, tags };
};
