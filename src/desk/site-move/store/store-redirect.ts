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
import { findLibraryFiles } from './library-files';

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
  const target = record.to === null || record.to === '' ? null : resolveLink(index, record.to);
  const isOfStaff = record.state !== undefined;
  const owner = target?.to === 'document' ? items.get(target.id) : undefined;
  if (target?.to === 'document' && owner !== undefined && !isOfStaff) {
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
  if (record.state !== 'draft' && (await isAnswered(moving, from))) {
    report.find({
      of: record.id,
      title: from,
      what: 'unclear',
      text: `A document answers at ${from} by itself.`,
    });
    return 'matched';
  }
  const shared = await fieldsOf(moving, { ...record, from });
  const drafts =
    record.draft === undefined ? undefined : new Map([[undefined, await fieldsOf(moving, record.draft)]]);
  const { fate } = await storeDocument(moving, {
    ...{ id: record.id, uid: REDIRECT, title: from, digest, addresses: [] },
    isPublic: options.isPublishing && record.state !== 'draft',
    data: () => Promise.resolve({ shared, words: new Map(), ...(drafts && { drafts }) }),
    find: () => findRedirect(moving, from),
  });
  return fate;
};

const fieldsOf = async (
  moving: Moving,
  { from, to, permanent, note }: NonNullable<RedirectRecord['draft']>,
): Promise<Record<string, unknown>> => {
  const target = to === null || to === '' ? null : resolveLink(moving.index, to);
  const leadsTo = target === null ? null : await addressOf(moving, target, to ?? '');
  return { from, to: leadsTo, gone: to === null, permanent, note: note ?? null };
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
