import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../domain/locales/locales';
import { findRows, updateRow, type VersionRow } from '../storage/rows';
import { isOurs, type Attribute, type DocumentContext, type DocumentRule } from './document-rule';

type RelationValue = { documentId: string } | { documentId: string }[] | null;
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

  if (context.action === 'publish' || context.action === 'discardDraft') {
    await copyRelations(strapi, context.uid, written, fields);
  } else if (context.action === 'create' || context.action === 'update') {
    const chosen = fields.filter((field) => isChosen(context.params.data?.[field]));
    await copyRelations(strapi, context.uid, written, chosen);
    if (isNewLanguage)
      await inheritRelations(
        strapi,
        context.uid,
        written,
        fields.filter((field) => !chosen.includes(field)),
      );
  }
  return result;
};

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
const entryOf = (result: unknown): { id: number } | null => {
  const entry =
    (result as { entries?: { id?: number }[] } | null)?.entries?.[0] ?? (result as { id?: number } | null);
  return typeof entry?.id === 'number' ? { id: entry.id } : null;
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

/** Gives the relations of one version to the document's other languages of the same status. */
const copyRelations = async (strapi: Core.Strapi, uid: string, written: { id: number }, fields: string[]) => {
  if (fields.length === 0) return;
  const source = await loadRelations(strapi, uid, { id: written.id }, fields);
  if (source === undefined) return;
  const siblings = await findRows(strapi, uid, {
    where: {
      documentId: source.documentId,
      locale: { $ne: source.locale },
      publishedAt: whereStatus(source),
    },
  });
  for (const sibling of siblings) await writeRelations(strapi, uid, sibling, source, fields);
};

/** Gives a new language the relations that the document has, the default language's first. */
const inheritRelations = async (
  strapi: Core.Strapi,
  uid: string,
  written: { id: number },
  fields: string[],
) => {
  const [target] = await findRows(strapi, uid, { where: { id: written.id } });
  if (target === undefined || fields.length === 0) return;
  const others = { documentId: target.documentId, id: { $ne: target.id }, publishedAt: null };
  const source =
    (await loadRelations(strapi, uid, { ...others, locale: DEFAULT_LOCALE }, fields)) ??
    (await loadRelations(strapi, uid, others, fields));
  if (source !== undefined) await writeRelations(strapi, uid, target, source, fields);
};

const loadRelations = async (
  strapi: Core.Strapi,
  uid: string,
  where: Record<string, unknown>,
  fields: string[],
) => {
  const populate = Object.fromEntries(fields.map((field) => [field, { select: ['documentId'] }]));
  const [row] = await findRows<RowWithRelations>(strapi, uid, { where, populate });
  return row;
};

const writeRelations = async (
  strapi: Core.Strapi,
  uid: string,
  target: VersionRow,
  source: RowWithRelations,
  fields: string[],
) => {
  const chosen = Object.fromEntries(fields.map((field) => [field, { set: toDocumentIds(source[field]) }]));
  const data = await strapi.documents.utils.transformData(chosen, {
    uid: uid as UID.ContentType,
    locale: target.locale,
    status: target.publishedAt === null ? 'draft' : 'published',
    allowMissingId: true,
  });
  await updateRow(strapi, uid, target.id, data);
};

const toDocumentIds = (value: RelationValue | undefined): { documentId: string }[] =>
  [value ?? []].flat().map(({ documentId }) => ({ documentId }));

const whereStatus = (row: VersionRow) => (row.publishedAt === null ? null : { $notNull: true });
