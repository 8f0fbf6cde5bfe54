import { refTo, type JsonSchema, type Response } from '../../../shared/openapi/model';

const describeError = (
  status: number,
  name: string,
  description: string,
  message: string,
  details: object = {},
): [string, Response] => [
  `Error${status}`,
  {
    description,
    content: {
      'application/json': {
        schema: refTo('Error'),
        example: { data: null, error: { status, name, message, details } },
      },
    },
  },
];

/** The error of every route: Strapi's own form. */
export const ERROR_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string', description: 'Rely on it, and on `status`.' },
        message: { type: 'string', description: 'For people; it may change.' },
        details: {
          type: 'object',
          description: '`errors` has an entry for each thing that is wrong.',
          additionalProperties: true,
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  path: { type: 'array', items: { type: ['string', 'integer'] } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                },
                required: ['path', 'message'],
              },
            },
          },
        },
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['data', 'error'],
};

const WRONG_PAGE = 'page="x": Use a number from 1.';

/** What each status of docs/api.md means, with an example. */
export const ERRORS: Readonly<Record<string, Response>> = Object.fromEntries([
  describeError(
    400,
    'ValidationError',
    'The query or the body is wrong.',
    `This query cannot be answered. ${WRONG_PAGE}`,
    {
      errors: [{ path: ['page'], message: WRONG_PAGE, name: 'ValidationError' }],
    },
  ),
  describeError(
    401,
    'UnauthorizedError',
    'The token is unknown or has expired.',
    'Missing or invalid credentials',
  ),
  describeError(403, 'ForbiddenError', 'This caller may not do this.', 'Forbidden'),
  describeError(
    404,
    'NotFoundError',
    'There is nothing here, or it is not public in this language.',
    'Not Found',
  ),
  describeError(410, 'GoneError', 'It was public and is withdrawn or deleted.', 'The figures were wrong.', {
    kind: 'withdrawn',
    notice: 'The figures were wrong.',
    at: '2026-12-03T09:12:44.031Z',
  }),
  describeError(
    412,
    'PreconditionFailedError',
    'Somebody saved a newer version.',
    'Look at both versions before you save.',
    {
      locale: 'en',
      fields: [{ field: 'summary', theirs: 'Four countries.', yours: 'Five countries took part.' }],
    },
  ),
  describeError(
    413,
    'PayloadTooLargeError',
    'The body, or a file in it, is larger than the newsroom takes (docs/security.md, Limits).',
    'This is larger than the newsroom takes.',
  ),
  describeError(
    429,
    'RateLimitError',
    'This address or token asks too often. `Retry-After` has the seconds to wait.',
    'This was asked for too often. Ask again in 12 seconds.',
    {
      sentence: {
        text: 'This was asked for too often. Ask again in {seconds} seconds.',
        values: { seconds: 12 },
      },
    },
  ),
  describeError(
    503,
    'ServiceUnavailableError',
    'The newsroom is not ready.',
    'The database does not answer.',
    {
      checks: { database: 'The database does not answer.', migrations: null, jobs: null },
    },
  ),
]);
