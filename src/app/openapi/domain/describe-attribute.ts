import { nameOf, UPLOAD_FILE, type Attribute } from './content-model';
import { refTo, type JsonSchema } from '../../../shared/openapi/model';

/** `read`: as an answer has it; `write`: as a body may send it. */
export type Direction = 'read' | 'write';

/** What an attribute holds. An answer has null for what is empty; a body may send null to empty it. */
export const describeAttribute = (attribute: Attribute, direction: Direction): JsonSchema => {
  const schema = describeValue(attribute, direction);
  if (direction === 'read' && isAlwaysList(attribute)) return schema;
  const mayBeNull = direction === 'write' || attribute.required !== true || attribute.type === 'media';
  return mayBeNull ? orNull(schema) : schema;
};

/** What answers have as an empty list where there is nothing. */
const isAlwaysList = ({ type, repeatable, relation }: Attribute): boolean =>
  type === 'dynamiczone' ||
  (type === 'component' && repeatable === true) ||
  (type === 'relation' && relation?.endsWith('Many') === true);

/** @example orNull({ type: 'string' }) // { type: ['string', 'null'] } */
export const orNull = (schema: JsonSchema): JsonSchema => {
  if (Object.keys(schema).length === 0) return schema; // anything, null too
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema.enum as readonly unknown[] | undefined;
  return { ...schema, type: [schema.type, 'null'], ...(values && { enum: [...values, null] }) };
};

const describeValue = (attribute: Attribute, direction: Direction): JsonSchema => {
  const { type } = attribute;
  if (type === 'component') return list(attribute.repeatable, part(attribute.component ?? '', direction));
  if (type === 'dynamiczone') {
    const anyOf = (attribute.components ?? []).map((uid) => part(uid, direction));
    return list(true, { anyOf });
  }
  if (type === 'media')
    return list(attribute.multiple, direction === 'read' ? refTo(nameOf(UPLOAD_FILE)) : FILE_ID);
  if (type === 'relation') return describeRelation(attribute, direction);
  return describeScalar(attribute);
};

const FILE_ID: JsonSchema = { type: 'integer', description: 'The id of a file in the media library.' };

const part = (uid: string, direction: Direction): JsonSchema =>
  refTo(nameOf(uid) + (direction === 'read' ? '' : 'Input'));

const list = (isList: boolean | undefined, items: JsonSchema): JsonSchema =>
  isList === true ? { type: 'array', items } : items;

const describeRelation = ({ relation = '', target = '' }: Attribute, direction: Direction): JsonSchema => {
  const isMany = relation.endsWith('Many');
  if (direction === 'read') return list(isMany, refTo(nameOf(target)));
  return isMany ? refTo('RelationInput') : { type: 'string', description: 'A documentId.' };
};

const describeScalar = ({ type, maxLength, min, max, enum: values }: Attribute): JsonSchema => {
  switch (type) {
    case 'enumeration':
      return { type: 'string', enum: values };
    case 'integer':
    case 'decimal':
    case 'float':
      return {
        type: type === 'integer' ? 'integer' : 'number',
        ...(min !== undefined && { minimum: min }),
        ...(max !== undefined && { maximum: max }),
      };
    case 'boolean':
      return { type: 'boolean' };
    case 'datetime':
      return { type: 'string', format: 'date-time' };
    case 'blocks':
      return { type: 'array', items: refTo('Block') };
    case 'json':
      return {};
    default:
      return { type: 'string', ...(maxLength !== undefined && { maxLength }) };
  }
};
