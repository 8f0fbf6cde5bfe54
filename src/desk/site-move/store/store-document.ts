import type { Core } from '@strapi/strapi';
import type { Fate } from '../domain/move-report';
import { attemptsOf, tryEach } from './attempt-document';
import { digestDocument, lockItem, saveItem, type MovedItem } from './moved-items';
import { rememberAddresses } from './old-addresses';
import { PUBLIC, sayLeft } from './say-left';
import type { DocumentData } from './to-data';
import type { Moving } from './moving';
import type { Outcome, Wanted } from './wanted';
import { create, isPublicNow, publish, saveDrafts, update } from './write-languages';

/**
 * Brings a document of the newsroom up to its record, with its old addresses and the line that says so, in one transaction: what is
 * new is made, what only the record changed is updated, and what staff changed or deleted since is left to them.
 *
 * @returns whether it is public now, and what became of it
 */
export const storeDocument = async (
  moving: Moving,
  wanted: Wanted,
): Promise<{ readonly fate: Fate; readonly isPublic: boolean }> => {
  const { strapi, items, report } = moving;
  const { id, title } = wanted;
  const known = items.get(id);
  const isSame = known?.recordDigest === wanted.digest && wanted.isForced !== true;
  if (isSame && (!wanted.isPublic || (await isPublicNow(strapi, known))))
    return { fate: 'unchanged', isPublic: wanted.isPublic };
  const data = await wanted.data();
  const { fate, item, findings } = await tryEach(attemptsOf(wanted, data), async (attempt) =>
    strapi.db.transaction(async () => write(strapi, attempt.wanted, attempt.data, attempt.findings)),
  );
  for (const finding of findings) report.find({ of: id, title, ...finding });
  if (item === null) return { fate, isPublic: false };
  items.set(id, item);
  return { fate, isPublic: await isPublicNow(strapi, item) };
};

const write = async (
  strapi: Core.Strapi,
  wanted: Wanted,
  data: DocumentData,
  findings: Outcome['findings'],
): Promise<Outcome> => {
  const { id, uid, digest } = wanted;
  const known = await lockItem(strapi, id);
  if (known === null) {
    const there = (await wanted.find?.()) ?? null;
    const documentId = there ?? (await create(strapi, uid, data));
    const made = { sourceId: id, uid, documentId, fileId: null, recordDigest: digest };
    if (there === null && wanted.isPublic) await publish(strapi, uid, documentId, data);
    if (there === null) await saveDrafts(strapi, uid, documentId, data);
    return finish(
      strapi,
      wanted,
      { ...made, written: {} },
      {
        fate: there === null ? 'made' : 'matched',
        findings,
      },
    );
  }
  const { documentId, written } = known;
  if (Object.keys(written).length === 0)
    return finish(strapi, wanted, { ...known, recordDigest: digest }, { fate: 'matched', findings });
  const now = await digestDocument(strapi, uid, documentId);
  const isPublic = await isPublicNow(strapi, known);
  const text = sayLeft(written, now, isPublic);
  if (text !== null) return { fate: 'left', item: known, findings: [...findings, { what: 'left', text }] };
  const isNewText = known.recordDigest !== digest || wanted.isForced === true;
  if (isNewText) await update(strapi, uid, documentId, data);
  const isHeld = isNewText && isPublic;
  if (wanted.isPublic) await publish(strapi, uid, documentId, data);
  await saveDrafts(strapi, uid, documentId, data);
  const isOther = JSON.stringify(await digestDocument(strapi, uid, documentId)) !== JSON.stringify(now);
  const notes =
    isHeld && !wanted.isPublic
      ? [
          {
            what: 'unclear' as const,
            text: 'It is public here and is not published again: look at its changes.',
          },
        ]
      : [];
  return finish(
    strapi,
    wanted,
    { ...known, recordDigest: digest },
    {
      fate: isOther || wanted.isPublic ? 'updated' : 'unchanged',
      findings: [...findings, ...notes],
    },
  );
};

/** The line that says what was made, and the old addresses. */
const finish = async (
  strapi: Core.Strapi,
  { uid, addresses }: Wanted,
  item: MovedItem,
  { fate, findings }: Pick<Outcome, 'fate' | 'findings'>,
): Promise<Outcome> => {
  const { documentId } = item;
  const written = fate === 'matched' ? {} : await digestDocument(strapi, uid, documentId);
  const isPublic = fate !== 'matched' && (await isPublicNow(strapi, item));
  const stored = { ...item, written: { ...written, ...(isPublic && { [PUBLIC]: 'yes' }) } };
  await saveItem(strapi, stored);
  const held = await rememberAddresses(strapi, { uid, documentId }, addresses);
  const taken = held.map((address) => ({
    what: 'unclear' as const,
    text: `${address} leads to another document, which had it first.`,
  }));
  return { fate, item: stored, findings: [...findings, ...taken] };
};
