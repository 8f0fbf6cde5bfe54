import type { Attribute, Attributes } from '../../../platform/strapi/schemas';
import type { Problem } from '../../../shared/validation/problem';

/** What is about to be saved, with the attributes of its type and of the components in it. */
export interface Sent {
  readonly data: Readonly<Record<string, unknown>>;
  readonly attributes: Attributes;
  /** @param component - its name; none for what there is not */
  readonly attributesOf: (component: string) => Attributes;
}

/** @param at - where the value stands, such as `sections.0.url` */
type Judge = (
  value: unknown,
  field: { readonly name: string; readonly attribute: Attribute; readonly at: string },
) => Problem[];

/** Judges every field of what is about to be saved, those in components and sections too. What was not sent is undefined. */
export const visitFields = ({ data, attributes, attributesOf }: Sent, judge: Judge): Problem[] => {
  const visit = (value: unknown, of: Attributes, path: string): Problem[] =>
    isRecord(value) ? Object.entries(of).flatMap((field) => visitField(value, field, path)) : [];
  const visitField = (
    value: Record<string, unknown>,
    [name, attribute]: readonly [string, Attribute],
    path: string,
  ): Problem[] => {
    const at = path === '' ? name : `${path}.${name}`;
    const sent = value[name];
    const { type, component = '' } = attribute;
    if (type !== 'component' && type !== 'dynamiczone') return judge(sent, { name, attribute, at });
    if (!Array.isArray(sent)) return visit(sent, attributesOf(component), at);
    return sent.flatMap((part: unknown, index) =>
      visit(part, attributesOf(type === 'component' ? component : nameOf(part)), `${at}.${index}`),
    );
  };
  return visit(data, attributes, '');
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Of a section: it says which one it is. */
const nameOf = (part: unknown): string =>
  isRecord(part) && typeof part.__component === 'string' ? part.__component : '';
