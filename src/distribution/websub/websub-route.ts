import type { Route } from '../../platform/http/route';
import { TAKES_ANY } from '../../platform/http/route-query';
import { refTo, type JsonSchema, type Response } from '../../shared/openapi/model';

const text = (description: string): Response => ({
  description,
  content: { 'text/plain': { schema: { type: 'string' } } },
});

const FORM: JsonSchema = {
  type: 'object',
  properties: {
    'hub.mode': { type: 'string', enum: ['subscribe', 'unsubscribe'] },
    'hub.topic': { type: 'string', description: 'The address of a feed, as its `rel="self"` has it.' },
    'hub.callback': { type: 'string', format: 'uri' },
    'hub.secret': { type: 'string', description: 'Fewer than 200 bytes: deliveries are signed with it.' },
    'hub.lease_seconds': { type: 'integer', minimum: 1 },
  },
  required: ['hub.mode', 'hub.topic', 'hub.callback'],
};

/** Open to all, as the recommendation has it. */
export const WEBSUB_ROUTE: Route = {
  name: 'subscribe',
  method: 'POST',
  path: '/api/websub',
  access: 'public',
  query: TAKES_ANY,
  kept: null,
  rate: 'websub',
  words: {
    summary: 'Subscribe to a feed, or end it',
    description: 'The hub of W3C WebSub, section 5. The callback is asked to confirm. docs/partners.md.',
    tags: ['Partners'],
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': {
          schema: FORM,
          example: {
            'hub.mode': 'subscribe',
            'hub.topic': 'https://newsroom.example.org/api/feeds/press.atom?locale=fr',
            'hub.callback': 'https://agency.example.org/hooks/dateline',
          },
        },
      },
    },
    responses: {
      202: text('Taken; it is confirmed with the callback.'),
      400: text('What is wrong, in a sentence.'),
      404: text('This newsroom uses another hub.'),
      429: {
        description: 'Too many requests of this host or address wait, or this address asks too often.',
        content: {
          'text/plain': { schema: { type: 'string' } },
          'application/json': { schema: refTo('Error') },
        },
      },
      503: text('Too many requests wait.'),
    },
  },
};
