import type { Core } from '@strapi/strapi';
import type { Attribute } from '../rules/document-rule';
import type { Snapshot, SnapshotReference, SnapshotValue } from './domain/snapshot';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
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

type Attributes = Record<string, Attribute & { components?: readonly string[] }>;
type Row = Record<string, unknown>;

export interface TakenSnapshot {
  readonly locale: string;
  readonly updatedAt: string;
  readonly snapshot: Snapshot;
}

/** The versions of a document in all its languages, as drafts or published, each as plain data. */
export const takeSnapshots = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  status: 'draft' | 'published' = 'draft',
): Promise<TakenSnapshot[]> => {
  const attributes = attributesOf(strapi, uid);
  const where = { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } };
  const rows = await findRows<VersionRow & Row & { updatedAt: string }>(strapi, uid, {
    where,
    populate: populateAll(strapi, attributes),
  });
  return rows.map((row) => ({
    locale: row.locale,
    updatedAt: row.updatedAt,
    snapshot: toSnapshot(strapi, attributes, row),
  }));
};

const attributesOf = (strapi: Core.Strapi, uid: string): Attributes => {
  const { attributes } = strapi.getModel(uid as 'api::page.page') as unknown as { attributes: Attributes };
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !KEPT_BY_THE_PROGRAM.has(name)));
};

const populateAll = (strapi: Core.Strapi, attributes: Attributes): Record<string, unknown> => {
  const populate: Record<string, unknown> = {};
  for (const [name, { type, component, components = [] }] of Object.entries(attributes)) {
    if (type === 'relation' || type === 'media') populate[name] = true;
    if (type === 'component' && component !== undefined)
      populate[name] = populateComponent(strapi, component);
    if (type === 'dynamiczone') {
      populate[name] = {
        on: Object.fromEntries(components.map((uid) => [uid, populateComponent(strapi, uid)])),
      };
    }
  }
  return populate;
};

const populateComponent = (strapi: Core.Strapi, uid: string): unknown => {
  const populate = populateAll(strapi, attributesOf(strapi, uid));
  return Object.keys(populate).length === 0 ? true : { populate };
};

const toSnapshot = (strapi: Core.Strapi, attributes: Attributes, row: Row): Snapshot =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]) => [name, toValue(strapi, attribute, row[name])]),
  );

const toValue = (strapi: Core.Strapi, attribute: Attribute, value: unknown): SnapshotValue => {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value) && ['component', 'dynamiczone', 'media', 'relation'].includes(attribute.type)) {
    return (value as Row[]).map((entry) => toValue(strapi, attribute, entry));
  }
  switch (attribute.type) {
    case 'relation':
      return toReference(value as Row, 'documentId');
    case 'media':
      return toReference(value as Row, 'id');
    case 'component':
      return toSnapshot(strapi, attributesOf(strapi, attribute.component ?? ''), value as Row);
    case 'dynamiczone': {
      const component = (value as { __component: string }).__component;
      return { __component: component, ...toSnapshot(strapi, attributesOf(strapi, component), value as Row) };
    }
    default:
      return value instanceof Date ? value.toISOString() : (value as SnapshotValue);
  }
};

const toReference = (target: Row, key: 'documentId' | 'id'): SnapshotValue => {
  const label = target.name ?? target.title ?? target[key];
  return { ref: target[key], label: String(label) } as SnapshotReference as unknown as SnapshotValue;
};
