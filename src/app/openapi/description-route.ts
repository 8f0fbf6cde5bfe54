import { keep } from '../../platform/answer-cache/domain/kept-answers';
import type { Route } from '../../platform/http/route';
import { TAKES_NONE } from '../../platform/http/route-query';
import { fail, json } from '../../shared/openapi/operation';

const ANYTHING = { type: 'object', additionalProperties: true };

export const DESCRIPTION_ROUTE: Route = {
  name: 'getDescription',
  method: 'GET',
  path: '/api/openapi.json',
  access: 'public',
  query: TAKES_NONE,
  kept: keep({ readsNothing: true }),
  words: {
    summary: 'This description',
    description: 'OpenAPI 3.1. `/docs` shows it to people.',
    tags: ['Operations'],
    responses: {
      200: json('The description.', {
        type: 'object',
        properties: { openapi: { type: 'string' }, info: ANYTHING, paths: ANYTHING },
        required: ['openapi', 'info', 'paths'],
      }),
      ...fail(400),
    },
  },
};
