import { isFields, listOf, textOf, type Entity, type Fields, type Reference } from './entity';
import { readListed } from './read-listed';
import { readSeven } from './read-seven';

/**
 * The things in a document: JSON:API as Drupal answers it (`data`, `included`), the same inside the record of a request, lists and
 * trees that a client made of it (attributes at the top), and exports in which each field is a list of objects, and nodes of Drupal 7.
 *
 * @param name - of the file; exports name the kind of thing there
 */
export const readDocument = (json: unknown, name: string): Entity[] => {
  const found: Entity[] = [];
  collect(json, name, found);
  return found;
};

const collect = (json: unknown, name: string, found: Entity[]): void => {
  for (const value of listOf(json)) {
    if (!isFields(value)) continue;
    const listed = readListed(value, name);
    const seven = listed.length > 0 ? [] : readSeven(value);
    if (listed.length + seven.length > 0) found.push(...listed, ...seven);
    else if (isResource(value)) found.push(...readResource(value));
    else for (const part of [value.data, value.included]) if (part !== undefined) collect(part, name, found);
  }
};

const isResource = (value: Fields): boolean =>
  typeof value.type === 'string' && value.type.includes('--') && typeof value.id === 'string';

const isReference = (value: unknown): value is Fields => isFields(value) && isResource(value);

/** A resource of JSON:API, or one whose attributes stand at the top, with others within it. */
const readResource = (value: Fields): Entity[] => {
  const [entity = '', bundle = ''] = textOf(value.type).split('--');
  const id = textOf(value.id);
  const self = selfOf(value.links);
  if (isFields(value.attributes) || isFields(value.relationships)) {
    const relationships = isFields(value.relationships) ? value.relationships : {};
    const references = Object.fromEntries(
      Object.entries(relationships).map(([name, relationship]) => [
        name,
        listOf(isFields(relationship) ? relationship.data : null)
          .filter(isReference)
          .map(toReference),
      ]),
    );
    return [
      { entity, bundle, id, values: isFields(value.attributes) ? value.attributes : {}, references, self },
    ];
  }
  const values: Record<string, unknown> = {};
  const references: Record<string, readonly Reference[]> = {};
  const within: Entity[] = [];
  for (const [name, field] of Object.entries(value)) {
    const targets = listOf(field).filter(isReference);
    if (targets.length === 0) {
      if (!['type', 'id', 'links', 'relationshipNames'].includes(name)) values[name] = field;
      continue;
    }
    references[name] = targets.map(toReference);
    within.push(...targets.filter((target) => Object.keys(target).length > 3).flatMap(readResource));
  }
  return [{ entity, bundle, id, values, references, self }, ...within];
};

const toReference = (value: Fields): Reference => {
  const meta = isFields(value.meta) ? value.meta : value.resourceIdObjMeta;
  return { type: textOf(value.type), id: textOf(value.id), meta: isFields(meta) ? meta : {} };
};

const selfOf = (links: unknown): string | null => {
  const self = isFields(links) ? links.self : null;
  const href = isFields(self) ? self.href : self;
  return typeof href === 'string' ? href : null;
};
