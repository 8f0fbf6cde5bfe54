import type { Route } from '../../platform/http/route';
import { TAKES_NONE } from '../../platform/http/route-query';
import { fail } from '../../shared/openapi/operation';

/** Its answers are streams, too large for memory: it judges conditions by itself. */
export const PRESS_KIT_ROUTE: Route = {
  name: 'getPressKit',
  method: 'GET',
  path: '/api/press-releases/:documentId/press-kit',
  access: 'public',
  query: TAKES_NONE,
  kept: null,
  rate: 'press-kits',
  words: {
    summary: 'A release with its files, as one archive',
    description:
      'The texts of all public languages, pictures with their credits, attachments. docs/feeds.md.',
    tags: ['Press feed'],
    at: { documentId: 'The documentId of the press release.' },
    responses: {
      200: {
        description: 'A ZIP archive: the same bytes as long as nothing in it changes.',
        headers: {
          ETag: {
            description: 'Strong. With `If-None-Match`, what you have already is 304.',
            schema: { type: 'string' },
          },
          'Last-Modified': {
            description: 'When anything in it last changed.',
            schema: { type: 'string' },
          },
        },
        content: { 'application/zip': { schema: { type: 'string', contentEncoding: 'binary' } } },
      },
      206: { description: 'The part that `Range` asks for, of the archive that `If-Range` names.' },
      304: { description: 'Nothing is new.' },
      416: { description: 'No byte of that `Range` is there; `Content-Range` says how many there are.' },
      ...fail(400, 404, 410, 503),
    },
  },
};
