import { LOCALES } from '../../../shared/locales/locales';
import { isShown, nameOf, type ContentType } from './content-model';
import { requiredFields } from './describe-model';
import { filtersOf, populationOf } from './describe-queries';
import {
  refTo,
  type JsonSchema,
  type Operation,
  type Parameter,
  type Paths,
} from '../../../shared/openapi/model';
import { fail, FOR_ALL, json, jsonBody, WITH_TOKEN } from '../../../shared/openapi/operation';
import { pathParameter } from '../../../shared/openapi/parameters';

const query = (
  name: string,
  description: string,
  schema: JsonSchema,
  more: Partial<Parameter> = {},
): Parameter => ({
  name,
  in: 'query',
  description,
  required: false,
  schema,
  ...more,
});

const listOf = (values: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', enum: [...values] },
});

const RELATIONAL = ['relation', 'component', 'dynamiczone', 'media'];

/** Names of the attributes that answers may hold: plain ones, or those that `populate` asks for. */
const fieldNames = ({ attributes }: ContentType, areRelational: boolean): string[] =>
  Object.entries(attributes)
    .filter(([name, attribute]) => isShown(attribute) && !name.endsWith('edBy'))
    .filter(([, { type }]) => RELATIONAL.includes(type) === areRelational)
    .map(([name]) => name);

const LOCALE = query('locale', 'One language, without falling back; English when left out.', {
  type: 'string',
  enum: [...LOCALES],
});

const selection = (type: ContentType): Parameter[] => [
  query('fields', 'Only these fields.', listOf(fieldNames(type, false)), {
    style: 'form',
    explode: true, // otherwise generators write a serializer into each call, which goes before the one that a client was given
  }),
  query(
    'populate',
    'Relations, files and components to put in, one level deep: `*` for all. Deeper ones as `populate[contacts][populate]=*`.',
    refTo(populationOf(type.uid)),
    { style: 'deepObject', explode: true },
  ),
  ...(type.isLocalized ? [LOCALE] : []),
];

const DRAFTS = query('status', '`draft` needs a token that may preview.', {
  type: 'string',
  enum: ['draft', 'published'],
  default: 'published',
});

const PUBLICATION = query(
  'status',
  '`published` asks for publication, with its rules; a write saves a draft otherwise.',
  {
    type: 'string',
    enum: ['draft', 'published'],
    default: 'draft',
  },
);

const listing = (type: ContentType): Parameter[] => [
  query(
    'filters',
    'Such as `filters[slug][$eq]=work-begins`; `$eq`, `$ne`, `$in`, `$lt`, `$gte`, `$containsi`, `$null`, `$and`, `$or` …',
    refTo(filtersOf(type.uid)),
    { style: 'deepObject', explode: true },
  ),
  query(
    'sort',
    'Field and direction, such as `createdAt:desc`; several with commas.',
    { type: 'string' },
    { example: 'createdAt:desc' },
  ),
  query('pagination[page]', 'From 1.', { type: 'integer', minimum: 1, default: 1 }),
  query('pagination[pageSize]', 'Documents a page; more than 100 is cut to 100.', {
    type: 'integer',
    minimum: 1,
    default: 25,
  }),
  query('_q', 'A plain word search over all text fields; slow on many documents.', { type: 'string' }),
  ...selection(type),
  DRAFTS,
];

const one = (type: ContentType): JsonSchema => ({
  type: 'object',
  properties: { data: refTo(nameOf(type.uid)), meta: { type: 'object', additionalProperties: true } },
  required: ['data', 'meta'],
});

const many = (type: ContentType): JsonSchema => ({
  type: 'object',
  properties: {
    data: { type: 'array', items: refTo(nameOf(type.uid)) },
    meta: { type: 'object', properties: { pagination: refTo('Pagination') }, required: ['pagination'] },
  },
  required: ['data', 'meta'],
});

const input = (type: ContentType, required: readonly string[]): JsonSchema => ({
  type: 'object',
  properties: {
    data: { ...refTo(`${nameOf(type.uid)}Input`), ...(required.length > 0 && { required: [...required] }) },
  },
  required: ['data'],
});

const DOCUMENT_ID = pathParameter('id', 'The documentId.');

const IF_MATCH: Parameter = {
  name: 'If-Match',
  in: 'header',
  description:
    'The ETag of the draft that was read: the write is refused (412) when somebody saved in between.',
  required: false,
  schema: { type: 'string' },
};

/** Strapi's own routes of a content type, with what the newsroom's rules add to them. */
export const describeType = (type: ContentType): Paths => {
  const name = nameOf(type.uid);
  const label = type.displayName.toLowerCase();
  const write = { tags: [type.displayName], security: WITH_TOKEN };
  const goneToo = name === 'PressRelease' ? [410] : [];
  const ids = type.kind === 'single' ? [] : [DOCUMENT_ID];

  const get: Operation = {
    operationId: `get${name}`,
    summary: `Read one ${label}`,
    description: 'The published version, unless `status` asks for the draft.',
    tags: [type.displayName],
    security: FOR_ALL,
    parameters: [...ids, ...selection(type), DRAFTS],
    responses: { 200: json('The document.', one(type)), ...fail(400, 401, 403, 404, ...goneToo) },
  };
  const put: Operation = {
    ...write,
    operationId: `update${name}`,
    summary: `Change one ${label}`,
    description: 'Writes the fields that are sent, and makes a language that is missing. Rules: docs/api.md.',
    parameters: [...ids, IF_MATCH, ...selection(type), PUBLICATION],
    requestBody: jsonBody(input(type, [])),
    responses: { 200: json('What is stored now.', one(type)), ...fail(400, 401, 403, 404, 412, 413) },
  };
  const remove: Operation = {
    ...write,
    operationId: `delete${name}`,
    summary: `Delete one ${label}`,
    description: type.isLocalized
      ? 'Deletes one language, or all with `locale=*`.'
      : 'Deletes draft and published version.',
    parameters: [
      ...ids,
      IF_MATCH,
      ...(type.isLocalized
        ? [query('locale', 'One language; `*` for all.', { type: 'string', enum: [...LOCALES, '*'] })]
        : []),
    ],
    responses: { 204: { description: 'It is gone, or never was.' }, ...fail(400, 401, 403, 412) },
  };
  const path = `/api/${type.route}`;
  if (type.kind === 'single') return { [path]: { get, put, delete: remove } };

  const list: Operation = {
    operationId: `list${name}`,
    summary: `List documents of the type ${label}`,
    description: 'Published documents, a page at a time.',
    tags: [type.displayName],
    security: FOR_ALL,
    parameters: listing(type),
    responses: { 200: json('A page of documents.', many(type)), ...fail(400, 401, 403, 429) },
  };
  const post: Operation = {
    ...write,
    operationId: `create${name}`,
    summary: `Make a ${label}`,
    description: 'Saves a draft, unless `status=published` asks for publication. Rules: docs/api.md.',
    parameters: [...selection(type), PUBLICATION],
    requestBody: jsonBody(input(type, requiredFields(type))),
    responses: { 201: json('What is stored.', one(type)), ...fail(400, 401, 403, 413) },
  };
  return { [path]: { get: list, post }, [`${path}/{id}`]: { get, put, delete: remove } };
};
