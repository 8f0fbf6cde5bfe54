import { REDIRECT } from '../../../shared/content-types/uids';
import { findRows } from '../../../platform/strapi/rows';
import { sql } from '../../../platform/storage/sql';
import { spellAddress } from '../../../shared/addresses/spell-address';
import type { Fate } from '../domain/move-report';
import { pathOf, resolveLink } from '../domain/site-index';
import type { RedirectRecord } from '../domain/site-record';
import type { Moving } from './moving';
import { saveItem } from './moved-items';
import { rememberAddresses } from './old-addresses';
import { storeDocument } from './store-document';
import { findLibraryFiles } from './store-file';

/**
 * An address that led elsewhere on the old site. Where it led to a document, it is one more old address of that; else it becomes a
 * redirect of staff, unless a document answers there by itself.
 */
export const storeRedirect = async (
  moving: Moving,
  record: RedirectRecord,
  digest: string,
): Promise<Fate> => {
  const { strapi, items, report, index, options } = moving;
  const from = spellAddress(pathOf(record.from));
  if (from === null) return refuse(moving, record, `${record.from} can be no path.`);
  const target = record.to === null ? null : resolveLink(index, record.to);
  const owner = target?.to === 'document' ? items.get(target.id) : undefined;
  if (target?.to === 'document' && owner !== undefined) {
    if (items.get(record.id)?.recordDigest === digest) return 'unchanged';
    const { uid, documentId } = owner;
    await strapi.db.transaction(async () => {
      const language = target.language;
      await rememberAddresses(strapi, { uid, documentId }, [
        { address: from, ...(language && { language }) },
      ]);
      const item = {
        sourceId: record.id,
        uid: REDIRECT,
        documentId,
        fileId: null,
        recordDigest: digest,
        written: {},
      };
      await saveItem(strapi, item);
    });
    return 'made';
  }
  if (await isAnswered(moving, from)) {
    report.find({
      of: record.id,
      title: from,
      what: 'unclear',
      text: `A document answers at ${from} by itself.`,
    });
    return 'matched';
  }
  const to = target === null ? null : await addressOf(moving, target, record.to ?? '');
  const data = { from, to, gone: record.to === null, permanent: record.permanent };
  const { fate } = await storeDocument(moving, {
    ...{ id: record.id, uid: REDIRECT, title: from, digest, addresses: [] },
    isPublic: options.isPublishing,
    data: () => Promise.resolve({ shared: data, words: new Map() }),
    find: () => findRedirect(moving, from),
  });
  return fate;
};

const refuse = ({ report }: Moving, { id }: RedirectRecord, text: string): Fate => {
  report.find({ of: id, what: 'refused', text });
  return 'refused';
};

const findRedirect = async ({ strapi }: Moving, from: string): Promise<string | null> => {
  const [row] = await findRows(strapi, REDIRECT, { where: { from }, limit: 1 });
  return row?.documentId ?? null;
};

const isAnswered = async ({ strapi }: Moving, path: string): Promise<boolean> =>
  (await sql(strapi, 'select 1 from public_paths where path = ? and is_current limit 1', [path])).length > 0;

const addressOf = async (
  { strapi, items }: Moving,
  target: ReturnType<typeof resolveLink>,
  sent: string,
): Promise<string> => {
  if (target.to === 'elsewhere') return target.url;
  const fileId = target.to === 'file' ? items.get(target.id)?.fileId : null;
  if (fileId != null) return (await findLibraryFiles(strapi, [fileId])).get(fileId)?.url ?? pathOf(sent);
  return pathOf(target.to === 'unknown' ? target.url : sent);
};

/** Addresses of topics lead to a search for what is about them: a topic has no page of its own. */
export const storeTopicAddresses = async (moving: Moving, topic: string): Promise<void> => {
  const { strapi, items, index, records, options } = moving;
  const item = items.get(topic);
  const place = records.places.get(topic);
  if (item === undefined || place === undefined || !options.isPublishing || !index.shown.has(topic)) return;
  const record = await records.read(place);
  if (record.kind !== 'topic') return;
  const rows = await findRows<{ slug: string | null; locale: string }>(strapi, item.uid, {
    where: { documentId: item.documentId, publishedAt: { $notNull: true } },
  });
  for (const { address, language } of record.addresses) {
    const from = spellAddress(pathOf(address));
    const row = rows.find(({ locale }) => locale === (language ?? 'en')) ?? rows[0];
    if (from === null || row?.slug == null || (await isAnswered(moving, from))) continue;
    const to = `/search?topic=${row.slug}`; // in the language of who asks
    await storeDocument(moving, {
      ...{ id: `${topic} ${from}`, uid: REDIRECT, title: from, digest: `${from} ${to}`, addresses: [] },
      isPublic: true,
      data: () => Promise.resolve({ shared: { from, to, gone: false, permanent: true }, words: new Map() }),
      find: () => findRedirect(moving, from),
    });
  }
};
