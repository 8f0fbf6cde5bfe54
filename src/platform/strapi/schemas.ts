import type { Core } from '@strapi/strapi';
import type { Localisable } from '../../shared/content-types/is-localised';

/** As much of an attribute of Strapi's schemas as the newsroom looks at. */
export interface Attribute extends Localisable {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly required?: boolean;
  readonly private?: boolean;
  readonly maxLength?: number;
  readonly min?: number;
  readonly max?: number;
  readonly enum?: readonly string[];
  readonly multiple?: boolean;
  readonly repeatable?: boolean;
}

export type Attributes = Readonly<Record<string, Attribute>>;

/** A content type or component as its schema says it, with what Strapi and its plugins add. */
export interface Schema extends Localisable {
  readonly uid: string;
  readonly info: { readonly displayName: string; readonly singularName: string; readonly pluralName: string };
  readonly attributes: Attributes;
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly config?: { readonly attributes?: Readonly<Record<string, { readonly hidden?: boolean }>> };
}

/** @param uid - of a content type or component that is there */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema => {
  const schema: unknown = strapi.getModel(uid as 'api::page.page');
  return schema as Schema;
};

/** The attributes of a content type or component; none where somebody named what there is not. */
export const findAttributes = (strapi: Core.Strapi, uid: string): Attributes => {
  const schema = schemaOf(strapi, uid) as Schema | undefined;
  return schema?.attributes ?? {};
};

/** Whether an attribute is in no answer of the panel. */
export const isHiddenInPanel = (strapi: Core.Strapi, uid: string, name: string): boolean => {
  const schema = schemaOf(strapi, uid) as Schema | undefined;
  return schema?.config?.attributes?.[name]?.hidden === true;
};

export const listComponents = (strapi: Core.Strapi): readonly Schema[] => valuesOf(strapi.components);

export const listContentTypes = (strapi: Core.Strapi): readonly Schema[] => valuesOf(strapi.contentTypes);

const valuesOf = (schemas: unknown): Schema[] => Object.values(schemas as Record<string, Schema>);
