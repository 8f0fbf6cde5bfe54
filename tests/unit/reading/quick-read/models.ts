import type { Column, ColumnKind, Model, Models } from '../../../../src/reading/quick-read/domain/model';

const column = (attribute: string, kind: ColumnKind, name = attribute): Column => ({
  attribute,
  column: name,
  kind,
});

const IDS = [column('id', 'integer'), column('documentId', 'text', 'document_id')];

const topic: Model = {
  uid: 'api::topic.topic',
  table: 'topics',
  isContentType: true,
  isLocalised: true,
  columns: [...IDS, column('slug', 'text')],
  links: new Map(),
};

const quote: Model = {
  uid: 'press.quote',
  table: 'quotes',
  isContentType: false,
  isLocalised: false,
  columns: [column('id', 'integer'), column('text', 'text')],
  links: new Map(),
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
    ['quotes', { kind: 'component', target: 'press.quote', isMany: true, table: 'releases_cmps' }],
    [
      'topics',
      {
        kind: 'relation',
        target: 'api::topic.topic',
        isMany: true,
        table: 'releases_topics_lnk',
        from: 'release_id',
        to: 'topic_id',
        order: 'topic_ord',
      },
    ],
  ]),
};

/** Releases with a title, a date, a body, quotes and topics. */
export const MODELS: Models = new Map([topic, quote, release].map((model) => [model.uid, model]));

export const RELEASE = release.uid;
