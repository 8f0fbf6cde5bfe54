import type { Snapshot, SnapshotValue } from '../../history/domain/snapshot';

/** As much of an attribute as is looked at. */
interface Attribute {
  readonly type: string;
  readonly required?: boolean;
  readonly component?: string;
  readonly components?: readonly string[];
}

type Attributes = Readonly<Record<string, Attribute>>;

/** The attributes of a component, by its name. */
type AttributesOf = (component: string) => Attributes;

/**
 * The fields that must have a file and have none, in whichever depth. (Strapi looks at that for drafts that are saved, and not for
 * what a deletion left behind.)
 *
 * @example findMissingFiles(attributes, { sections: [{ __component: 'sections.image', image: null }] }, attributesOf)
 * // [['sections', '0', 'image']]
 */
export const findMissingFiles = (
  attributes: Attributes,
  snapshot: Snapshot,
  attributesOf: AttributesOf,
): string[][] =>
  Object.entries(attributes).flatMap(([name, attribute]) =>
    findIn(attribute, snapshot[name] ?? null, attributesOf).map((path) => [name, ...path]),
  );

const findIn = (attribute: Attribute, value: SnapshotValue, attributesOf: AttributesOf): string[][] => {
  if (attribute.type === 'media')
    return attribute.required === true && (value === null || isEmpty(value)) ? [[]] : [];
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  if (Array.isArray(value))
    return (value as readonly SnapshotValue[]).flatMap((entry, place) =>
      findInPart(attribute, entry, attributesOf).map((path) => [String(place), ...path]),
    );
  return findInPart(attribute, value, attributesOf);
};

const findInPart = (attribute: Attribute, part: SnapshotValue, attributesOf: AttributesOf): string[][] => {
  if (typeof part !== 'object' || part === null) return [];
  const fields = part as Snapshot;
  const name = attribute.component ?? fields.__component;
  return typeof name === 'string' ? findMissingFiles(attributesOf(name), fields, attributesOf) : [];
};

const isEmpty = (value: SnapshotValue): boolean => Array.isArray(value) && value.length === 0;

/** Whether a type has such fields at all. */
export const hasRequiredFiles = (attributes: Attributes, attributesOf: AttributesOf): boolean =>
  Object.values(attributes).some(({ type, required, component, components }) => {
    if (type === 'media') return required === true;
    const parts = type === 'component' ? [component ?? ''] : type === 'dynamiczone' ? (components ?? []) : [];
    return parts.some((part) => hasRequiredFiles(attributesOf(part), attributesOf));
  });
