import type { Paths } from '../model';
import { fail } from '../operation';
import { pathParameter } from '../parameters';

/** `GET /api/press-releases/{documentId}/press-kit` */
export const PRESS_KIT_PATHS: Paths = {
  '/api/press-releases/{documentId}/press-kit': {
    get: {
      operationId: 'getPressKit',
      summary: 'A release with its files, as one archive',
      description:
        'The texts of all public languages, pictures with their credits, attachments. docs/feeds.md.',
      tags: ['Press feed'],
      security: [{}],
      parameters: [pathParameter('documentId', 'The documentId of the press release.')],
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
        304: { description: 'Nothing is new.' },
        ...fail(400, 404, 410, 503),
      },
    },
  },
};
