import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { findRows, updateRow, type VersionRow } from '../../platform/strapi/rows';
import { isOurs, type Attribute, type DocumentContext, type DocumentRule } from './document-rule';

interface Reference {
  readonly documentId: string;
}

type RelationValue = Reference | Reference[] | null;
interface Written {
  readonly id: number;
  readonly documentId: string;
}

type RowWithRelations = VersionRow & Record<string, RelationValue>;

/**
 * Relations belong to the document, not to one of its languages: what is chosen in one holds in all. Strapi keeps the
 * relations of each language apart; a translation would come out without its contacts, countries and topics.
 */
export const shareRelations: DocumentRule = (strapi) => async (context, next) => {
  const fields = listSharedRelations(context.contentType.attributes);
  if (!isOurs(context.uid) || fields.length === 0 || !isLocalised(context)) return next();
  const isNewLanguage = await addsLanguage(strapi, context);
  const result = await next();
  const written = entryOf(result);
  if (written === null) return result;

  const { uid, action, params } = context;
  const { documentId } = written;
  if (action === 'publish') {
    await shareFullest(strapi, uid, fields, { documentId, ...DRAFT }, { documentId, ...PUBLISHED });
  } else if (action === 'discardDraft') {
    await shareFullest(strapi, uid, fields, { documentId, ...PUBLISHED }, { documentId, ...DRAFT });
  } else if (action === 'create' || action === 'update') {
    const own = { id: written.id };
    const others = { documentId, id: { $ne: written.id }, ...DRAFT };
    const chosen = fields.filter((field) => isChosen(params.data?.[field]));
    await shareFullest(strapi, uid, chosen, own, others);
    const inherited = fields.filter((field) => !chosen.includes(field));
    if (isNewLanguage) await shareFullest(strapi, uid, inherited, others, own);
  }
  return result;
};

const DRAFT = { publishedAt: null };
const PUBLISHED = { publishedAt: { $notNull: true } };

const isLocalised = ({ contentType }: DocumentContext): boolean => 'pluginOptions' in contentType;

/** The relations of a type that staff choose: not the bookkeeping ones of Strapi. */
const listSharedRelations = (attributes: Record<string, Attribute>): string[] =>
  Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    return (
      attribute?.type === 'relation' &&
      attribute.target?.startsWith('api::') === true &&
      name !== 'localizations'
    );
  });

const addsLanguage = async (
  strapi: Core.Strapi,
  { uid, action, params }: DocumentContext,
): Promise<boolean> => {
  if (action !== 'update' || params.documentId === undefined) return false;
  const where = { documentId: params.documentId, locale: params.locale ?? DEFAULT_LOCALE, publishedAt: null };
  return (await findRows(strapi, uid, { where, select: ['id'] })).length === 0;
};

/** The first version that an action wrote: `create` and `update` answer with it, `publish` with a list. */
const entryOf = (result: unknown): Written | null => {
  const { entries, ...single } = (result ?? {}) as { entries?: Partial<Written>[] } & Partial<Written>;
  const { id, documentId } = entries?.[0] ?? single;
  return id === undefined || documentId === undefined ? null : { id, documentId };
};

/** The panel sends empty lists of changes for relations that nobody touched. */
const isChosen = (value: unknown): boolean => {
  if (value === undefined) return false;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
  const { set, connect, disconnect } = value as Record<string, unknown>;
  if (set !== undefined) return true;
  if (connect === undefined && disconnect === undefined) return true;
  return [connect, disconnect].some((list) => (Array.isArray(list) ? list.length > 0 : list !== undefined));
};

/**
 * Gives some versions of a document the relations of others, where they have not got them. A language holds only what exists in it: of several versions
 * the one with the most is the whole.
 */
const shareFullest = async (
  strapi: Core.Strapi,
  uid: string,
  fields: string[],
  from: Record<string, unknown>,
  to: Record<string, unknown>,
): Promise<void> => {
  if (fields.length === 0) return;
  const populate = Object.fromEntries(fields.map((field) => [field, { select: ['documentId'] }]));
  const sources = await findRows<RowWithRelations>(strapi, uid, { where: from, populate });
  if (sources.length === 0) return;
  const relations = Object.fromEntries(
    fields.map((field) => {
      const lists = sources.map((source) => toDocumentIds(source[field]));
      return [
        field,
        { set: lists.reduce((fullest, list) => (list.length > fullest.length ? list : fullest)) },
      ];
    }),
  );
  for (const target of await findRows<RowWithRelations>(strapi, uid, { where: to, populate })) {
    if (fields.every((field) => isSame(toDocumentIds(target[field]), relations[field]?.set ?? []))) continue;
    const data = await strapi.documents.utils.transformData(structuredClone(relations), {
      uid: uid as UID.ContentType,
      locale: target.locale,
      status: target.publishedAt === null ? 'draft' : 'published',
      allowMissingId: true,
    });
    await updateRow(strapi, uid, target.id, data);
  }
};

const isSame = (some: readonly Reference[], others: readonly Reference[]): boolean =>
  some.length === others.length &&
  some.every(({ documentId }, place) => documentId === others[place]?.documentId);

const toDocumentIds = (value: RelationValue | undefined): Reference[] =>
  [value ?? []].flat().map(({ documentId }) => ({ documentId }));
