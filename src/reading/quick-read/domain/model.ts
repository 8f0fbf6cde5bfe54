/** How a column's values come out in JSON. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'boolean' | 'time' | 'json';

export interface Column {
  readonly attribute: string;
  readonly column: string;
  readonly kind: ColumnKind;
}

/** A relation through a join table to documents that have published versions. */
export interface RelationLink {
  readonly kind: 'relation';
  readonly target: string;
  readonly isMany: boolean;
  readonly table: string;
  readonly from: string;
  readonly to: string;
  /** null: one target at most */
  readonly order: string | null;
}

/** Parts of a document: one component or several, of one type. */
export interface ComponentLink {
  readonly kind: 'component';
  readonly target: string;
  readonly isMany: boolean;
  readonly table: string;
}

/** A dynamic zone: components of several types. */
export interface ZoneLink {
  readonly kind: 'zone';
  readonly targets: readonly string[];
  readonly table: string;
}

/** Files of the media library. */
export interface MediaLink {
  readonly kind: 'media';
  readonly target: string;
  readonly isMany: boolean;
}

/** The other published languages of the document. */
export interface LanguagesLink {
  readonly kind: 'languages';
  readonly target: string;
}

export type Link = RelationLink | ComponentLink | ZoneLink | MediaLink | LanguagesLink;

/** A content type or component as the database stores it; what is private is not in it. */
export interface Model {
  readonly uid: string;
  readonly table: string;
  readonly isContentType: boolean;
  readonly isLocalised: boolean;
  /** In the order of the table, which is the order of Strapi's answers. */
  readonly columns: readonly Column[];
  /** By attribute, in the order of the schema. */
  readonly links: ReadonlyMap<string, Link>;
}

export type Models = ReadonlyMap<string, Model>;

/** @throws Error when the models lack it: they are described together */
export const modelOf = (models: Models, uid: string): Model => {
  const model = models.get(uid);
  if (model === undefined) throw new Error(`There is no model ${uid}.`);
  return model;
};
