import {
  refTo,
  type JsonSchema,
  type Method,
  type Operation,
  type Parameter,
  type Paths,
} from '../../../shared/openapi/model';
import { fail, json, WITH_TOKEN } from '../../../shared/openapi/operation';

/** As much of an operation as Strapi writes. */
export interface StrapiOperation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema: JsonSchema;
  }[];
  readonly requestBody?: unknown;
}

export type StrapiPaths = Readonly<Record<string, Partial<Record<Method, StrapiOperation>>>>;

interface Words {
  readonly operationId: string;
  readonly summary: string;
  readonly tag: 'Files' | 'Languages';
  /** What it answers: Strapi's own schemas know no null, and take a documentId for a UUID. */
  readonly answer: JsonSchema;
  readonly status?: number;
  /** Statuses besides those of all of them. */
  readonly refuses?: readonly number[];
}

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const object = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});

const FILE = refTo('UploadFile');
const LANGUAGE = object({
  id: { type: 'integer' },
  documentId: { type: 'string' },
  code: { type: 'string' },
  name: { type: 'string' },
  isDefault: { type: 'boolean' },
});

/** Strapi's own parts. All need a token: a full-access one, or a custom one with their box. */
const WORDS: Readonly<Record<string, Words>> = {
  'post /upload': {
    operationId: 'uploadFiles',
    summary: 'Upload files',
    tag: 'Files',
    answer: list(FILE),
    status: 201,
    refuses: [413, 429],
  },
  'get /upload/files': { operationId: 'listFiles', summary: 'List files', tag: 'Files', answer: list(FILE) },
  'get /upload/files/page': {
    operationId: 'listFilesByPage',
    summary: 'List files, a page at a time',
    tag: 'Files',
    answer: object({ data: list(FILE), meta: object({ pagination: refTo('Pagination') }) }),
  },
  'get /upload/files/{id}': { operationId: 'getFile', summary: 'Read one file', tag: 'Files', answer: FILE },
  'delete /upload/files/{id}': {
    operationId: 'deleteFile',
    summary: 'Delete one file',
    tag: 'Files',
    answer: FILE,
  },
  'get /i18n/locales': {
    operationId: 'listLanguages',
    summary: 'List the languages',
    tag: 'Languages',
    answer: list(LANGUAGE),
  },
};

/** Strapi's own that are nothing for who builds on a newsroom: they are served to a full-access token, and not described. */
const UNDESCRIBED: readonly string[] = [
  'get /content-type-builder/content-types',
  'get /content-type-builder/content-types/{uid}',
  'get /content-type-builder/components',
  'get /content-type-builder/components/{uid}',
  'post /email',
];

/** Their names: `get /upload/files/{id}`, below `/api`. */
export const STRAPI_OPERATIONS: readonly string[] = [...Object.keys(WORDS), ...UNDESCRIBED];

/** Those operations of Strapi that there are words for: it does not start with others (`check-routes`). */
export const describeStrapiRoutes = (paths: StrapiPaths): Paths => {
  const described: Paths = {};
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      const words = WORDS[`${method} ${path}`];
      if (words !== undefined)
        described[`/api${path}`] = { ...described[`/api${path}`], [method]: describeRoute(words, operation) };
    }
  }
  return described;
};

const describeRoute = (words: Words, { parameters = [], requestBody }: StrapiOperation): Operation => ({
  operationId: words.operationId,
  summary: words.summary,
  description: 'A part of Strapi: it needs a full-access token, or a custom one with its box.',
  tags: [words.tag],
  security: WITH_TOKEN,
  parameters: parameters.map(
    ({ name, in: place, schema }) =>
      ({
        name,
        in: place,
        description: describe(schema),
        required: place === 'path' || name === 'kind',
        schema: tidy(schema),
      }) as Parameter,
  ),
  ...(requestBody !== undefined && { requestBody: tidy(requestBody as JsonSchema) }),
  responses: {
    [words.status ?? 200]: json('Done.', words.answer),
    ...fail(400, 401, 403, 404, ...(words.refuses ?? [])),
  },
});

const describe = ({ description }: JsonSchema): string =>
  typeof description === 'string' ? description : "See Strapi's documentation.";

/** Without the dialect, which OpenAPI 3.1 has already; objects and lists of which Strapi says nothing may hold anything. */
const tidy = (value: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(value, (key, held: unknown) => (key === '$schema' ? undefined : open(held))),
  ) as JsonSchema;

const open = (held: unknown): unknown => {
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
  const schema = held as JsonSchema;
  if (schema.type === 'array' && !('items' in schema)) return { ...schema, items: {} };
  const isBare = schema.type === 'object' && !('properties' in schema) && !('additionalProperties' in schema);
  return isBare ? { ...schema, additionalProperties: true } : schema;
};
