import { ERROR_SCHEMA, ERRORS } from './errors';
import { nameOf, UPLOAD_FILE, type ContentType, type Model } from './content-model';
import { describeComponent, describeDocument, describeInput } from './describe-model';
import { describeRoute } from './describe-route';
import { describeQueries } from './describe-queries';
import { describeType } from './describe-type';
import type { Route } from '../../../platform/http/route';
import type { Description, JsonSchema, Paths } from '../../../shared/openapi/model';
import { BLOCK_SCHEMAS } from '../../../shared/openapi/block-schemas';
import { namedSchemas } from '../../../shared/openapi/shapes';
import { describeStrapiRoutes, type StrapiPaths } from './strapi-routes';
import { TAGS } from './tags';

export interface Newsroom {
  readonly version: string;
  /** Where the API is; `/` for the place that the description comes from. */
  readonly url: string;
  readonly types: readonly ContentType[];
  readonly components: readonly Model[];
  /** Strapi's file of the media library. */
  readonly file: ContentType;
  /** What Strapi's own generator says of the content API, by paths below `/api`. */
  readonly strapiPaths: StrapiPaths;
  /** The newsroom's own. */
  readonly routes: readonly Route[];
}

/** documentIds, or with the language, version and place that is meant. */
const LINKS: JsonSchema = {
  type: 'array',
  items: {
    anyOf: [
      { type: 'string' },
      {
        type: 'object',
        properties: {
          documentId: { type: 'string' },
          locale: { type: 'string' },
          status: { type: 'string', enum: ['draft', 'published'] },
          position: {
            type: 'object',
            properties: {
              before: { type: 'string' },
              after: { type: 'string' },
              start: { type: 'boolean' },
              end: { type: 'boolean' },
            },
          },
        },
        required: ['documentId'],
      },
    ],
  },
};

const RELATION_INPUT: JsonSchema = {
  anyOf: [
    { type: 'array', items: { type: 'string' }, description: 'documentIds: they replace what was there.' },
    {
      type: 'object',
      properties: { connect: LINKS, disconnect: LINKS, set: LINKS },
      additionalProperties: false,
    },
  ],
};

const describeSchemas = ({ types, components, file }: Newsroom): Record<string, JsonSchema> => ({
  ...Object.fromEntries(types.map((type) => [nameOf(type.uid), describeDocument(type)])),
  ...Object.fromEntries(types.map((type) => [`${nameOf(type.uid)}Input`, describeInput(type)])),
  ...Object.fromEntries(components.map((model) => [nameOf(model.uid), describeComponent(model, 'read')])),
  ...Object.fromEntries(
    components.map((model) => [`${nameOf(model.uid)}Input`, describeComponent(model, 'write')]),
  ),
  [nameOf(UPLOAD_FILE)]: describeDocument(file),
  ...BLOCK_SCHEMAS,
  ...describeQueries([...types, file, ...components]),
  RelationInput: RELATION_INPUT,
  Error: ERROR_SCHEMA,
  ...namedSchemas(),
});

/** A path may have a method from one part and another from the next. */
const mergePaths = (parts: readonly Paths[]): Paths => {
  const merged: Paths = {};
  for (const [path, operations] of parts.flatMap((part) => Object.entries(part)))
    merged[path] = { ...merged[path], ...operations };
  return merged;
};

/** By name: Strapi loads its parts in any order. */
const inOrder = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1)));

/** The whole HTTP interface as OpenAPI 3.1: Strapi's routes, with what the newsroom's rules add, and our own. */
export const describeNewsroom = (newsroom: Newsroom): Description => {
  const paths = mergePaths([
    ...newsroom.types.map(describeType),
    ...newsroom.routes.map(describeRoute),
    describeStrapiRoutes(newsroom.strapiPaths),
  ]);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Dateline',
      version: newsroom.version,
      summary: "The newsroom of an intergovernmental organisation's country office.",
      description:
        'What front ends, tools and partners read and write. Answers in JSON are `{ data, meta }`, errors ' +
        '`{ data: null, error: { status, name, message, details } }`. What is public needs no token.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: newsroom.url, description: 'This newsroom' }],
    tags: TAGS,
    security: [{}, { apiToken: [] }],
    paths: inOrder(paths),
    components: {
      schemas: inOrder(describeSchemas(newsroom)),
      responses: ERRORS,
      securitySchemes: {
        apiToken: {
          type: 'http',
          scheme: 'bearer',
          description: 'An API token of the panel (docs/api.md, Tokens).',
        },
        operationsToken: { type: 'http', scheme: 'bearer', description: 'OPERATIONS_TOKEN of the settings.' },
      },
    },
  };
};
