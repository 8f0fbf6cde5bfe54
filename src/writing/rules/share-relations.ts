import type { Attributes } from '../../platform/strapi/schemas';
import { isLocalised } from '../../shared/content-types/is-localised';
import { findRelations, linkDocuments, type VersionRelations } from '../../platform/strapi/relation-links';
import { isOurs, type DocumentContext, type DocumentRule } from './document-rule';

/**
 * Relations belong to the document, not to one of its languages: after every write all its languages have the same, as far as
 * what they refer to exists in a language. Strapi keeps the relations of each language apart; a translation would come out
 * without its contacts, countries and topics.
 */
export const shareRelations: DocumentRule = (strapi) => async (context, next) => {
  const { uid, contentType } = context;
  const fields = listSharedRelations(contentType.attributes);
  const way = WAYS[context.action];
  if (!isOurs(uid) || way === undefined || fields.length === 0 || !isLocalised(contentType)) return next();
  const result = await next();
  const written = entryOf(result);
  if (written === null) return result;
  const versions = await findRelations(strapi, uid, written.documentId, fields);
  const targets = versions.filter(({ isPublished }) => isPublished === way.toPublished);
  for (const field of fields) {
    const wanted = whole(field, sourcesOf(context, versions, { id: written.id, field }));
    const others = targets.filter((version) => !isSame(version.relations[field] ?? [], wanted));
    if (others.length > 0) await linkDocuments(strapi, { uid, field }, others, wanted);
  }
  return result;
};

/** From which versions of a document to which an action carries relations. */
const WAYS: Readonly<
  Record<string, { readonly fromPublished: boolean; readonly toPublished: boolean } | undefined>
> = {
  create: { fromPublished: false, toPublished: false },
  update: { fromPublished: false, toPublished: false },
  publish: { fromPublished: false, toPublished: true },
  discardDraft: { fromPublished: true, toPublished: false },
};

/** What was chosen just now holds; else what the document has in any of its languages. */
const sourcesOf = (
  { action, params }: DocumentContext,
  versions: readonly VersionRelations[],
  { id, field }: { id: number; field: string },
): readonly VersionRelations[] => {
  if (WAYS[action]?.toPublished === false && isChosen(params.data?.[field]))
    return versions.filter((version) => version.id === id);
  return versions.filter(({ isPublished }) => isPublished === WAYS[action]?.fromPublished);
};

/** A language holds only what exists in it: of several the one with the most is the whole. */
const whole = (field: string, sources: readonly VersionRelations[]): readonly string[] =>
  sources
    .map(({ relations }) => relations[field] ?? [])
    .reduce((fullest, list) => (list.length > fullest.length ? list : fullest), []);

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((documentId, place) => documentId === others[place]);

/** The relations of a type that staff choose: not the bookkeeping ones of Strapi. */
const listSharedRelations = (attributes: Attributes): string[] =>
  Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    return (
      attribute?.type === 'relation' &&
      attribute.target?.startsWith('api::') === true &&
      name !== 'localizations'
    );
  });

interface Written {
  readonly id: number;
  readonly documentId: string;
}

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
