import { schemaOf } from '../../platform/strapi/schemas';
import type { Attributes } from '../../platform/strapi/schemas';
import type { Core } from '@strapi/strapi';
import { findVersions, type VersionStatus } from '../../reading/content/find-versions';
import type { Shape } from '../../platform/strapi/compiler/shape';
import type { Attribute } from '../../platform/strapi/schemas';
import type { FileFacts, Snapshot, SnapshotReference, SnapshotValue } from './domain/snapshot';
import { knowPictures } from './know-pictures';
import { RECORD_FIELDS } from '../../shared/press-release/release-record';

/** What Strapi or the newsroom keeps by itself: no part of what somebody wrote. */
const KEPT_BY_THE_PROGRAM = new Set<string>([
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  'path', // follows the tree
  ...RECORD_FIELDS,
]);

type Row = Record<string, unknown>;

export interface TakenSnapshot {
  readonly locale: string;
  readonly updatedAt: string;
  readonly snapshot: Snapshot;
}

/** The versions of a document in all its languages, as drafts or published, each as plain data: one statement. */
export const takeSnapshots = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  status: VersionStatus = 'draft',
): Promise<TakenSnapshot[]> => {
  const shape = wholeShape(strapi, uid);
  const rows = await findVersions<Row & Omit<TakenSnapshot, 'snapshot'>>(strapi, shape, {
    documentIds: [documentId],
    status,
  });
  const attributes = attributesOf(strapi, uid);
  const taken = rows.map((row) => ({
    locale: row.locale,
    updatedAt: row.updatedAt,
    snapshot: toSnapshot(strapi, attributes, row),
  }));
  return knowPictures(strapi, taken);
};

const shapes = new WeakMap<Core.Strapi, Map<string, Shape>>();

const wholeShape = (strapi: Core.Strapi, uid: string): Shape => {
  const known = shapes.get(strapi) ?? new Map<string, Shape>();
  shapes.set(strapi, known);
  const shape = known.get(uid) ?? withMarks(shapeOf(strapi, uid));
  known.set(uid, shape);
  return shape;
};

const withMarks = (shape: Shape): Shape => ({ ...shape, fields: [...shape.fields, 'locale', 'updatedAt'] });

/** The attributes of a type or component that somebody writes. */
export const attributesOf = (strapi: Core.Strapi, uid: string): Attributes => {
  const { attributes } = schemaOf(strapi, uid);
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !KEPT_BY_THE_PROGRAM.has(name)));
};

/** What the public gets with a file, beside its bytes. */
const SHOWN_OF_FILES = ['name', 'alternativeText', 'caption', 'focalPoint'] as const;

const PARTS = ['component', 'dynamiczone', 'media', 'relation'];

/**
 * All that somebody wrote of a type, in any depth; of what it refers to, what names it.
 *
 * @param isWanted - of the attributes of the type itself; all when left out
 */
export const shapeOf = (
  strapi: Core.Strapi,
  uid: string,
  isWanted: (attribute: Attribute) => boolean = () => true,
): Shape => {
  const attributes = Object.entries(attributesOf(strapi, uid)).filter(([, attribute]) => isWanted(attribute));
  const parts = attributes.filter(([, { type }]) => PARTS.includes(type));
  return {
    uid,
    fields: attributes.filter(([, { type }]) => !PARTS.includes(type)).map(([name]) => name),
    parts: Object.fromEntries(parts.map(([name, attribute]) => [name, partOf(strapi, attribute)])),
  };
};

const partOf = (
  strapi: Core.Strapi,
  { type, component = '', components = [], target = '' }: Attributes[string],
): Shape | readonly Shape[] => {
  if (type === 'component') return shapeOf(strapi, component);
  if (type === 'dynamiczone') return components.map((uid) => shapeOf(strapi, uid));
  if (type === 'media') return { uid: 'plugin::upload.file', fields: ['id', ...SHOWN_OF_FILES, 'digest'] };
  const { attributes } = strapi.getModel(target as 'api::page.page');
  return { uid: target, fields: ['documentId', ...['name', 'title'].filter((name) => name in attributes)] };
};

const toSnapshot = (strapi: Core.Strapi, attributes: Attributes, row: Row): Snapshot =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, toValue(strapi, attribute, row[name])]),
  );

const toValue = (strapi: Core.Strapi, attribute: Attribute, value: unknown): SnapshotValue => {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && PARTS.includes(attribute.type)) {
    return (value as Row[]).map((entry) => toValue(strapi, attribute, entry));
  }
  switch (attribute.type) {
    case 'relation':
      return toReference(value as Row, 'documentId');
    case 'media':
      return { ...toReference(value as Row, 'id'), file: toFacts(value as Row) };
    case 'component':
      return toSnapshot(strapi, attributesOf(strapi, attribute.component ?? ''), value as Row);
    case 'dynamiczone': {
      const component = (value as { __component: string }).__component;
      return { __component: component, ...toSnapshot(strapi, attributesOf(strapi, component), value as Row) };
    }
    default:
      return value as SnapshotValue;
  }
};

const toReference = (target: Row, key: 'documentId' | 'id') => {
  const label = target.name ?? target.title ?? target[key];
  return { ref: target[key] as string | number, label: String(label) } satisfies SnapshotReference;
};

const toFacts = (file: Row): FileFacts => ({
  ...Object.fromEntries(SHOWN_OF_FILES.map((name) => [name, (file[name] ?? null) as SnapshotValue])),
  digest: (file.digest ?? null) as string | null,
});
