import type { Core } from '@strapi/strapi';
import type { Attributes } from '../../platform/strapi/schemas';
import { linkDocuments, type VersionRelations } from '../../platform/strapi/relation-links';
import type { DocumentContext } from '../rules/document-rule';

interface Sharing {
  readonly context: DocumentContext;
  /** The version that was written, by its number. */
  readonly written: number;
  /** All of the document, with their relations. */
  readonly versions: readonly VersionRelations[];
  /** The fields that are relations. */
  readonly relations: readonly string[];
}

/** Gives all languages of a document the relations of the one that was written, as far as what they refer to exists in them. */
export const shareRelations = async (
  strapi: Core.Strapi,
  { context, written: id, versions, relations }: Sharing,
): Promise<void> => {
  const way = WAYS[context.action];
  if (way === undefined) return;
  const targets = versions.filter(({ isPublished }) => isPublished === way.toPublished);
  for (const field of relations) {
    const wanted = whole(field, sourcesOf(context, versions, { id, field }));
    const others = targets.filter((version) => !isSame(version.relations[field] ?? [], wanted));
    if (others.length > 0) await linkDocuments(strapi, { uid: context.uid, field }, others, wanted);
  }
};

/** From which versions of a document to which an action carries relations. */
const WAYS: Readonly<
  Record<string, { readonly fromPublished: boolean; readonly toPublished: boolean } | undefined>
> = {
  create: { fromPublished: false, toPublished: false },
  update: { fromPublished: false, toPublished: false },
  publish: { fromPublished: false, toPublished: true },
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
export const listRelations = (attributes: Attributes): string[] =>
  Object.keys(attributes).filter((name) => {
    const attribute = attributes[name];
    return (
      attribute?.type === 'relation' &&
      attribute.target?.startsWith('api::') === true &&
      name !== 'localizations'
    );
  });

/** The panel sends empty lists of changes for relations that nobody touched. */
const isChosen = (value: unknown): boolean => {
  if (value === undefined) return false;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return true;
  const { set, connect, disconnect } = value as Record<string, unknown>;
  if (set !== undefined) return true;
  if (connect === undefined && disconnect === undefined) return true;
  return [connect, disconnect].some((list) => (Array.isArray(list) ? list.length > 0 : list !== undefined));
};
