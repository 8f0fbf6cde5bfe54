import {
  SYSTEM,
  type Column,
  type ColumnKind,
  type Model,
  type Models,
} from '../../../../src/platform/strapi/model';

const column = (attribute: string, kind: ColumnKind, name = attribute): Column => ({
  attribute,
  column: name,
  kind,
});

const IDS = [column('id', 'integer'), column('documentId', 'text', 'document_id')];

const NONE: ReadonlySet<string> = new Set();

const topic: Model = {
  uid: 'api::topic.topic',
  table: 'topics',
  isContentType: true,
  isLocalised: true,
  columns: [...IDS, column('slug', 'text')],
  links: new Map(),
  privates: NONE,
};

const quote: Model = {
  uid: 'press.quote',
  table: 'quotes',
  isContentType: false,
  isLocalised: false,
  columns: [column('id', 'integer'), column('text', 'text')],
  links: new Map(),
  privates: NONE,
};

const release: Model = {
  uid: 'api::release.release',
  table: 'releases',
  isContentType: true,
  isLocalised: true,
  columns: [
    ...IDS,
    column('title', 'text'),
    column('releasedAt', 'time', 'released_at'),
    column('body', 'json'),
  ],
  links: new Map([
    [
      'quotes',
      {
        kind: 'component',
        target: 'press.quote',
        isMany: true,
        join: {
          table: 'releases_cmps',
          from: 'entity_id',
          to: 'cmp_id',
          order: 'order',
          where: [['field', 'quotes']],
        },
      },
    ],
    [
      'topics',
      {
        kind: 'relation',
        target: 'api::topic.topic',
        isMany: true,
        join: {
          table: 'releases_topics_lnk',
          from: 'release_id',
          to: 'topic_id',
          order: 'topic_ord',
          where: [],
        },
      },
    ],
  ]),
  privates: NONE,
};

const role: Model = { ...quote, uid: SYSTEM.role, table: 'roles', columns: IDS };

const settings: Model = { ...quote, uid: SYSTEM.settings, table: 'settings', columns: IDS };

const permission: Model = {
  ...role,
  uid: SYSTEM.permission,
  table: 'permissions',
  links: new Map([
    [
      'role',
      {
        kind: 'relation',
        target: SYSTEM.role,
        isMany: false,
        join: { table: 'permissions_role_lnk', from: 'permission_id', to: 'role_id', order: null, where: [] },
      },
    ],
  ]),
};

/** Releases with a title, a date, a body, quotes and topics. */
export const MODELS: Models = new Map(
  [topic, quote, release, role, settings, permission].map((model) => [model.uid, model]),
);

export const RELEASE = release.uid;
