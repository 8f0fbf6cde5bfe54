import type { Route } from '../../../platform/http/route';
import { takes } from '../../../platform/http/route-query';
import { fail, text } from '../../../shared/openapi/operation';
import { STREAM_QUERY, type StreamQuery } from './stream-query';

const EXAMPLE = `retry: 5000

event: content.changed
id: MTIuMTc2NDA2
data: {"cursor":"MTIuMTc2NDA2","tags":["page"],"paths":["/who-we-are"],"everywhere":true}

`;

/** For pages that would ask again and again: it tells of what readers see, and of nothing else. */
export const STREAM_ROUTE: Route<StreamQuery> = {
  name: 'streamChanges',
  method: 'GET',
  path: '/api/changes/stream',
  access: 'public',
  query: takes(STREAM_QUERY, {
    since: {
      description: 'The id of the last event that was seen; browsers send it as `Last-Event-ID`.',
      schema: { type: 'string' },
    },
  }),
  kept: null,
  words: {
    summary: 'What readers see otherwise, as it happens',
    description:
      'Server-sent events. `content.changed` names tags and paths; `reset` says that too much was missed. docs/front-ends.md.',
    tags: ['Front ends'],
    responses: {
      200: text('Events until one of the two leaves.', 'text/event-stream', EXAMPLE),
      ...fail(400, 429, 503),
    },
  },
};
