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
          description: 'A ZIP archive.',
          content: { 'application/zip': { schema: { type: 'string', contentEncoding: 'binary' } } },
        },
        ...fail(400, 404, 410, 503),
      },
    },
  },
};
