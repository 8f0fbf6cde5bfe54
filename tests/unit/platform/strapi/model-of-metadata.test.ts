import { toModel, type Described } from '../../../../src/platform/strapi/model-of-metadata';

const PARTS = {
  name: 'pages_cmps',
  joinColumn: { name: 'entity_id' },
  inverseJoinColumn: { name: 'cmp_id' },
};
const ZONE = {
  name: 'pages_cmps',
  joinColumn: { name: 'entity_id' },
  morphColumn: { idColumn: { name: 'cmp_id' }, typeColumn: { name: 'component_type' } },
};
const FILES = {
  name: 'files_related_mph',
  joinColumn: { name: 'file_id' },
  morphColumn: { idColumn: { name: 'related_id' }, typeColumn: { name: 'related_type' } },
};

const page: Described = {
  uid: 'api::page.page',
  isContentType: true,
  isLocalised: true,
  attributes: {
    title: { type: 'string' },
    note: { type: 'text' },
    seo: { type: 'component', component: 'site.seo' },
    sections: { type: 'dynamiczone', components: ['press.quote'] },
    picture: { type: 'media' },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
  },
  meta: {
    tableName: 'pages',
    attributes: {
      id: { type: 'increments', columnName: 'id' },
      title: { type: 'string', columnName: 'title' },
      note: { type: 'text', columnName: 'note' },
      seo: { type: 'relation', joinTable: PARTS },
      sections: { type: 'relation', joinTable: ZONE },
      picture: { type: 'relation', morphBy: 'related' },
    },
  },
  files: { tableName: 'files', attributes: { related: { type: 'relation', joinTable: FILES } } },
  columnOrder: ['id', 'note', 'title', 'left_over'],
  isPrivate: (name) => name === 'note',
};

describe("the model of a type, made of Strapi's metadata", () => {
  const model = toModel(page);

  it('has the columns in the order of the table, without those that no attribute has', () => {
    expect(model.columns.map(({ column }) => column)).toEqual(['id', 'note', 'title']);
  });

  it('knows what is private', () => {
    expect([...model.privates]).toEqual(['note']);
  });

  it('has a component by the table between and its field', () => {
    expect(model.links.get('seo')).toMatchObject({
      kind: 'component',
      join: { table: 'pages_cmps', from: 'entity_id', to: 'cmp_id', where: [['field', 'seo']] },
    });
  });

  it('has a zone with the types of its components', () => {
    expect(model.links.get('sections')).toMatchObject({ kind: 'zone', targets: ['press.quote'] });
  });

  it('has files by type and field', () => {
    expect(model.links.get('picture')).toMatchObject({
      kind: 'media',
      isMany: false,
      join: {
        table: 'files_related_mph',
        from: 'related_id',
        to: 'file_id',
        where: [
          ['related_type', 'api::page.page'],
          ['field', 'picture'],
        ],
      },
    });
  });

  it('leaves out who made it', () => {
    expect(model.links.has('createdBy')).toBe(false);
  });

  it('is refused for a column of a type that nobody thought of', () => {
    const attributes = { ...page.meta.attributes, title: { type: 'password', columnName: 'title' } };
    expect(() => toModel({ ...page, meta: { ...page.meta, attributes } })).toThrow(
      'api::page.page has a column of type password, which is not known here.',
    );
  });

  it('is refused when files are kept in another way', () => {
    expect(() => toModel({ ...page, files: { tableName: 'files', attributes: {} } })).toThrow(
      'Strapi keeps the files of picture in another way than expected.',
    );
  });
});
