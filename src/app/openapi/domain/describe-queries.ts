import { refTo, type JsonSchema } from '../../../shared/openapi/model';
import { isShown, nameOf, UPLOAD_FILE, type Attribute, type Model } from './content-model';

/** Attributes that stand for others: they are populated, and filtered by what they lead to. */
const LINKS = ['relation', 'component', 'dynamiczone', 'media'];

const TEXTS: JsonSchema = { type: 'array', items: { type: 'string' } };
const YES_OR_NO: JsonSchema = { type: 'boolean' };

/** The operators of a value. Source: Strapi documentation, "REST API: Filters" */
const filterOf = (value: JsonSchema, words: boolean): JsonSchema => {
  const one = ['$eq', '$ne', '$lt', '$lte', '$gt', '$gte'].map((name) => [name, value]);
  const text = ['$eqi', '$nei', '$contains', '$notContains', '$containsi', '$notContainsi', '$startsWith'];
  const more = [...text, '$startsWithi', '$endsWith', '$endsWithi'].map((name) => [name, value]);
  const several = ['$in', '$notIn', '$between'].map((name) => [name, { type: 'array', items: value }]);
  const empty = ['$null', '$notNull'].map((name) => [name, YES_OR_NO]);
  return {
    anyOf: [
      value,
      {
        type: 'object',
        properties: Object.fromEntries([...one, ...(words ? more : []), ...several, ...empty]) as JsonSchema,
        additionalProperties: false,
      },
    ],
  };
};

const VALUE_FILTERS: Readonly<Record<string, JsonSchema>> = {
  TextFilter: filterOf({ type: 'string' }, true),
  NumberFilter: filterOf({ type: 'number' }, false),
  BooleanFilter: filterOf(YES_OR_NO, false),
};

const OWN_FIELDS: Readonly<Record<string, Attribute>> = {
  id: { type: 'integer' },
  documentId: { type: 'string' },
  createdAt: { type: 'datetime' },
  updatedAt: { type: 'datetime' },
  publishedAt: { type: 'datetime' },
};

const isContent = ({ uid }: Model): boolean => uid.includes('::');

/** Attributes that a query may name, those of every document among them. */
const attributesOf = (model: Model): [string, Attribute][] =>
  Object.entries({ ...model.attributes, ...(isContent(model) && OWN_FIELDS) }).filter(
    ([name, attribute]) => isShown(attribute) && !name.endsWith('edBy'),
  );

const targetOf = ({ type, target, component }: Attribute): string | null =>
  type === 'relation'
    ? (target ?? null)
    : type === 'media'
      ? UPLOAD_FILE
      : type === 'component'
        ? (component ?? null)
        : null;

const filterOfAttribute = (attribute: Attribute): JsonSchema | null => {
  const target = targetOf(attribute);
  if (target !== null) return refTo(filtersOf(target));
  if (['dynamiczone', 'blocks', 'json', 'customField'].includes(attribute.type)) return null;
  if (attribute.type === 'boolean') return refTo('BooleanFilter');
  return refTo(['integer', 'decimal', 'float'].includes(attribute.type) ? 'NumberFilter' : 'TextFilter');
};

/** The name of the schema of filters on a type. @example filtersOf('api::topic.topic') // 'TopicFilters' */
export const filtersOf = (uid: string): string => `${nameOf(uid)}Filters`;

/** The name of the schema of what may be populated of a type. @example populationOf('press.donor') // 'PressDonorPopulation' */
export const populationOf = (uid: string): string => `${nameOf(uid)}Population`;

const describeFilters = (model: Model): JsonSchema => {
  const own = refTo(filtersOf(model.uid));
  const fields = attributesOf(model).flatMap(([name, attribute]) => {
    const filter = filterOfAttribute(attribute);
    return filter === null ? [] : [[name, filter] as const];
  });
  return {
    type: 'object',
    properties: {
      ...Object.fromEntries(fields),
      $and: { type: 'array', items: own },
      $or: { type: 'array', items: own },
      $not: own,
    },
    additionalProperties: false,
  };
};

/** What of something that is populated is asked for. */
const partOf = (uid: string): JsonSchema => ({
  type: 'object',
  properties: { fields: TEXTS, populate: refTo(populationOf(uid)) },
  additionalProperties: false,
});

const populationOfAttribute = (attribute: Attribute): JsonSchema => {
  const target = targetOf(attribute);
  if (target !== null) return { anyOf: [YES_OR_NO, partOf(target)] };
  const components = attribute.components ?? [];
  return {
    anyOf: [
      YES_OR_NO,
      {
        type: 'object',
        properties: {
          on: {
            type: 'object',
            properties: Object.fromEntries(
              components.map((uid) => [uid, { anyOf: [YES_OR_NO, partOf(uid)] }]),
            ),
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    ],
  };
};

const eachOf = (links: readonly [string, Attribute][]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(links.map(([name, attribute]) => [name, populationOfAttribute(attribute)])),
  additionalProperties: false,
});

const describePopulation = (model: Model): JsonSchema => {
  const links = attributesOf(model).filter(([, { type }]) => LINKS.includes(type));
  const names = links.map(([name]) => name);
  return {
    description: '`*`, names, or names with what is asked of each.',
    anyOf: [
      { type: 'string', const: '*' },
      { type: 'array', items: { type: 'string', ...(names.length > 0 && { enum: names }) } },
      ...(links.length === 0 ? [] : [eachOf(links)]),
    ],
  };
};

/** What `filters` and `populate` may say, however deep, of each type and component. */
export const describeQueries = (models: readonly Model[]): Record<string, JsonSchema> => ({
  ...VALUE_FILTERS,
  ...Object.fromEntries(models.map((model) => [filtersOf(model.uid), describeFilters(model)])),
  ...Object.fromEntries(models.map((model) => [populationOf(model.uid), describePopulation(model)])),
});
