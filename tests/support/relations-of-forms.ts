import { readComponents, readTypes, type Schema } from '../unit/admin/read-schemas';
import words from '../../src/shared/panel-words/en.json';

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
}

/** A relation that somebody chooses in a form. */
export interface FormRelation {
  /** The type whose form it is. */
  readonly uid: string;
  /** The part of the form that it stands in: a component in a field, or a section; null for the form itself. */
  readonly part: { readonly field: string; readonly component: string; readonly isSection: boolean } | null;
  readonly label: string;
  readonly target: string;
}

const FORMS = words.forms as Readonly<
  Record<
    string,
    { readonly name: string; readonly fields: Readonly<Record<string, { readonly label: string }>> }
  >
>;

/** What the form of a type or a component calls a field. */
export const labelOf = (uid: string, field: string): string => FORMS[uid]?.fields[field]?.label ?? field;

/** What a type or a component is called. */
export const nameOf = (uid: string): string => FORMS[uid]?.name ?? uid;

const attributesOf = ({ attributes }: Schema) =>
  Object.entries(attributes as Readonly<Record<string, Attribute>>);

const relationsIn = (schema: Schema, uid: string, part: FormRelation['part']): FormRelation[] =>
  attributesOf(schema).flatMap(([field, { type, target }]) =>
    type === 'relation' && target !== undefined
      ? [{ uid, part, label: labelOf(schema.uid, field), target }]
      : [],
  );

/** Every relation of every form, as the schemas have them: a new one is among them. */
export const relationsOfForms = (): FormRelation[] => {
  const components = new Map(readComponents().map((component) => [component.uid, component]));
  const inPart = (uid: string, field: string, name: string, isSection: boolean): FormRelation[] => {
    const component = components.get(name);
    return component === undefined
      ? []
      : relationsIn(component, uid, { field: labelOf(uid, field), component: nameOf(name), isSection });
  };
  return readTypes().flatMap((schema) => [
    ...relationsIn(schema, schema.uid, null),
    ...attributesOf(schema).flatMap(([field, { component, components: sections = [] }]) => [
      ...(component === undefined ? [] : inPart(schema.uid, field, component, false)),
      ...sections.flatMap((section) => inPart(schema.uid, field, section, true)),
    ]),
  ]);
};
