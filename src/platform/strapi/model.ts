/** How a column's values come out in JSON. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'json' | 'blocks';

export interface Column {
  readonly attribute: string;
  readonly column: string;
  readonly kind: ColumnKind;
  /** SQL of what readers get, where that is not what is stored; given the alias of the row and SQL of their language. */
  readonly read?: (row: string, locale: string) => string;
}

/** The table between a row and what it links to. */
export interface Join {
  readonly table: string;
  /** Column with the id of the row that links. */
  readonly from: string;
  /** Column with the id of what it links to. */
  readonly to: string;
  /** Column with the place among those of the link; null: one at most. */
  readonly order: string | null;
  /** What rows of the table hold that are of this link and no other. */
  readonly where: readonly (readonly [column: string, value: string])[];
}

/** What belongs to a row: documents of a relation, components of one type, files of the media library. */
export interface JoinedLink {
  readonly kind: 'relation' | 'component' | 'media';
  readonly target: string;
  readonly isMany: boolean;
  readonly join: Join;
}

/** A dynamic zone: components of several types in one order. */
export interface ZoneLink {
  readonly kind: 'zone';
  readonly targets: readonly string[];
  readonly join: Join;
}

/** The other published languages of the document. */
export interface LanguagesLink {
  readonly kind: 'languages';
  readonly target: string;
}

export type Link = JoinedLink | ZoneLink | LanguagesLink;

/** A content type, component or table of Strapi as the database stores it. */
export interface Model {
  readonly uid: string;
  readonly table: string;
  readonly isContentType: boolean;
  readonly isLocalised: boolean;
  /** In the order of the table, which is the order of Strapi's answers. */
  readonly columns: readonly Column[];
  /** By attribute, in the order of the schema. */
  readonly links: ReadonlyMap<string, Link>;
  /** Attributes that Strapi's own answers leave out. */
  readonly privates: ReadonlySet<string>;
}

export type Models = ReadonlyMap<string, Model>;

/** Column of the tables between documents and their components: the type of the component in that row. */
export const COMPONENT_TYPE = 'component_type';

/** Tables of Strapi that the newsroom reads besides its own types. */
export const SYSTEM = {
  permission: 'plugin::users-permissions.permission',
  role: 'plugin::users-permissions.role',
  locale: 'plugin::i18n.locale',
  settings: 'strapi::core-store',
  file: 'plugin::upload.file',
} as const;

/** @throws Error when the models lack it: they are described together */
export const modelOf = (models: Models, uid: string): Model => {
  const model = models.get(uid);
  if (model === undefined) throw new Error(`Strapi has no model ${uid}.`);
  return model;
};

/** @throws Error when it has no column of that attribute */
export const columnOf = ({ uid, columns }: Model, attribute: string): Column => {
  const column = columns.find((each) => each.attribute === attribute);
  if (column === undefined) throw new Error(`A statement asks for ${attribute}, which ${uid} does not have.`);
  return column;
};

/** @throws Error when it links nothing under that attribute */
export const linkOf = ({ uid, links }: Model, attribute: string): Link => {
  const link = links.get(attribute);
  if (link === undefined) throw new Error(`A statement asks for ${attribute}, which ${uid} does not have.`);
  return link;
};

/** @throws Error when what it links is a zone, or other languages */
export const joinedLinkOf = (model: Model, attribute: string): JoinedLink => {
  const link = linkOf(model, attribute);
  if (link.kind === 'zone' || link.kind === 'languages')
    throw new Error(`A statement takes ${attribute} of ${model.uid} for what it is not.`);
  return link;
};
