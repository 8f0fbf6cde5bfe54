import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentsOf } from '../../../platform/strapi/documents';
import { findRows } from '../../../platform/strapi/rows';
import { performTransition } from '../../../releases/transitions/perform-transition';
import { RELEASE } from '../../../shared/content-types/uids';
import type { OldAddress } from '../domain/site-record';
import type { Fate, Finding } from '../domain/move-report';
import { digestDocument, lockItem, saveItem, type MovedItem } from './moved-items';
import { rememberAddresses } from './old-addresses';
import { PUBLIC, sayLeft } from './say-left';
import type { DocumentData } from './to-data';
import type { Moving } from './moving';

/** A document that a record is made into. */
export interface Wanted {
  readonly id: string;
  readonly uid: string;
  readonly title: string;
  /** Of the record. */
  readonly digest: string;
  readonly addresses: readonly OldAddress[];
  /** Whether it goes public, or what is public of it is brought up to the record. */
  readonly isPublic: boolean;
  /** What it is written with, made only when it is written. */
  readonly data: () => Promise<DocumentData>;
  /** The document that the newsroom has already in its place; it stays as it is. */
  readonly find?: () => Promise<string | null>;
  /** Whether it is written though its record is the one that was written last. */
  readonly isForced?: boolean;
}

interface Outcome {
  readonly fate: Fate;
  readonly item: MovedItem | null;
  readonly findings: readonly Pick<Finding, 'what' | 'text'>[];
}

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

interface Attempt {
  readonly wanted: Wanted;
  readonly data: DocumentData;
  readonly findings: Outcome['findings'];
}

/** Fields in which old systems have what is no such thing, such as a telephone number with words in it. */
const MAY_BE_LEFT_OUT = ['phone', 'email', 'website', 'roles', 'isHome'];

/** First all of it; then without fields that are refused; then as a draft. */
const attemptsOf =
  (wanted: Wanted, data: DocumentData) =>
  (before: Attempt | null, refusal: RefusedFields | null): Attempt | null => {
    if (before === null || refusal === null) return { wanted, data, findings: [] };
    const fields = refusal.fields.filter(
      (field) => MAY_BE_LEFT_OUT.includes(field) && field in before.data.shared,
    );
    const { shared } = before.data;
    if (fields.length > 0) {
      const kept = Object.fromEntries(Object.entries(shared).filter(([field]) => !fields.includes(field)));
      const lost = fields.map((field) => `${field} ${JSON.stringify(shared[field])}`).join(', ');
      const text = `Left out: ${lost}. ${refusal.message}`;
      return {
        wanted: before.wanted,
        data: { ...before.data, shared: kept },
        findings: [...before.findings, { what: 'lost', text }],
      };
    }
    if (!before.wanted.isPublic) return null;
    const text = `It was public and is a draft now: ${refusal.message}`;
    return {
      wanted: { ...before.wanted, isPublic: false },
      data: before.data,
      findings: [...before.findings, { what: 'unclear', text }],
    };
  };

interface RefusedFields {
  readonly fields: readonly string[];
  readonly message: string;
}

/** Does work with the next attempt while it is refused. */
const tryEach = async (
  next: (before: Attempt | null, refusal: RefusedFields | null) => Attempt | null,
  work: (attempt: Attempt) => Promise<Outcome>,
): Promise<Outcome> => {
  let attempt = next(null, null);
  let last = '';
  while (attempt !== null) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!(error instanceof errors.ApplicationError)) throw error;
      const { message, details } = error as Refusal;
      last = message;
      attempt = next(attempt, { fields: fieldsOf(details), message });
    }
  }
  return { fate: 'refused', item: null, findings: [{ what: 'refused', text: last }] };
};

interface Refusal extends Error {
  readonly details?: unknown;
}

const fieldsOf = (details: unknown): string[] => {
  const named = (details as { errors?: { path?: unknown[] }[] } | undefined)?.errors ?? [];
  return named.flatMap(({ path = [] }) => (typeof path[0] === 'string' ? [path[0]] : []));
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

const create = async (strapi: Core.Strapi, uid: string, { shared, words }: DocumentData): Promise<string> => {
  const documents = documentsOf(strapi, uid);
  const [[locale, first] = [undefined, {}], ...others] = [...words];
  const { documentId } = await documents.create({ locale, data: { ...shared, ...first } });
  for (const [language, text] of others) await documents.update({ documentId, locale: language, data: text });
  return documentId;
};

const update = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { shared, words }: DocumentData,
): Promise<void> => {
  const documents = documentsOf(strapi, uid);
  let isFirst = true;
  for (const [locale, text] of words) {
    await documents.update({ documentId, locale, data: isFirst ? { ...shared, ...text } : text });
    isFirst = false;
  }
  if (words.size === 0) await documents.update({ documentId, data: { ...shared } });
};

const saveDrafts = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { drafts = new Map() }: DocumentData,
): Promise<void> => {
  for (const [locale, data] of drafts) await documentsOf(strapi, uid).update({ documentId, locale, data });
};

const publish = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  { words }: DocumentData,
): Promise<void> => {
  if (uid !== RELEASE) {
    await documentsOf(strapi, uid).publish({ documentId, locale: '*' });
    return;
  }
  const locales = [...words.keys()];
  const open = await findRows<{ locale: string }>(strapi, uid, {
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  });
  const known: string[] = locales.filter((locale) => open.some((row) => row.locale === locale));
  const further = locales.filter((locale) => !known.includes(locale));
  if (known.length === 0 && open.length === 0)
    await performTransition(strapi, documentId, { name: 'moveIn', locales });
  if (known.length > 0)
    await performTransition(strapi, documentId, { name: 'edit', locales: known, asItWas: true });
  if (open.length > 0 && further.length > 0)
    await performTransition(strapi, documentId, { name: 'addLanguages', locales: further, asItWas: true });
};

const isPublicNow = async (strapi: Core.Strapi, item: MovedItem | undefined): Promise<boolean> => {
  if (item === undefined) return false;
  const { uid, documentId } = item;
  const rows = await findRows(strapi, uid, {
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id'],
    limit: 1,
  });
  return rows.length > 0;
};
