import { z } from 'zod';
import { PREVIEW_QUERY } from '../../../../desk/preview/domain/read-preview-query';
import { answer, LOCALE, TIME } from '../common-shapes';
import { CONTENT_PAGE, CONTENT_RELEASE } from '../content-shapes';
import type { Paths } from '../model';
import { fail, json } from '../operation';
import { describeQuery } from '../parameters';
import { toSchema } from '../shapes';

const PREVIEW = answer(
  z.discriminatedUnion('type', [CONTENT_PAGE, CONTENT_RELEASE]),
  z.object({ locale: LOCALE, isPreview: z.literal(true), expiresAt: TIME }),
);

/** `GET /api/preview` */
export const PREVIEW_PATHS: Paths = {
  '/api/preview': {
    get: {
      operationId: 'getPreview',
      summary: 'The draft that a preview link opens',
      description:
        'For the page of a front end at PREVIEW_URL. The token opens one draft in one language, for ten minutes, ' +
        'while the one who asked for it may read it. Never cached. Relations show what is saved.',
      tags: ['Front ends'],
      security: [{}],
      parameters: describeQuery(PREVIEW_QUERY, { token: { description: 'Of the preview link.' } }),
      responses: {
        200: json('The draft, as `/api/content` has it.', toSchema(PREVIEW)),
        ...fail(400, 403, 404),
      },
    },
  },
};
