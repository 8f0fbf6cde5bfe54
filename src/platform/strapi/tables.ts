import type { Core } from '@strapi/strapi';

/** The table that keeps what an attribute leads to. */
export interface JoinTable {
  readonly name: string;
  /** Its column with the number of the row that it belongs to. */
  readonly joinColumn: { readonly name: string };
}

export interface StoredAttribute {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: JoinTable;
}

/** How Strapi's database layer keeps a content type or component. */
export interface StoredType {
  readonly uid: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, StoredAttribute>>;
}

/** Every type and component that has a table, Strapi's own too. */
export const listStoredTypes = (strapi: Core.Strapi): readonly StoredType[] => {
  const types: unknown = strapi.db.metadata.values();
  return [...(types as Iterable<StoredType>)];
};

export const storedType = (strapi: Core.Strapi, uid: string): StoredType => {
  const type: unknown = strapi.db.metadata.get(uid);
  return type as StoredType;
};
