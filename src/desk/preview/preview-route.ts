import { z } from 'zod';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { PREVIEW_QUERY, type PreviewQuery } from './domain/read-preview-query';
import { answer, LOCALE, TIME } from '../../shared/openapi/common-shapes';
import { CONTENT_PAGE, CONTENT_RELEASE } from '../../reading/content/domain/content-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { toSchema } from '../../shared/openapi/shapes';

const PREVIEW = answer(
  z.discriminatedUnion('type', [CONTENT_PAGE, CONTENT_RELEASE]),
  z.object({ locale: LOCALE, isPreview: z.literal(true), expiresAt: TIME }),
);

/** For front ends, with the token of a preview link: that is all the right it takes. */
export const PREVIEW_ROUTE: Route<PreviewQuery> = {
  name: 'getPreview',
  method: 'GET',
  path: '/api/preview',
  access: 'link',
  query: takes(PREVIEW_QUERY, { token: { description: 'Of the preview link.' } }),
  kept: null,
  words: {
    summary: 'The draft that a preview link opens',
    description:
      'For the page of a front end at PREVIEW_URL. The token opens one draft in one language, for ten minutes, ' +
      'while the one who asked for it may read it. Never cached. Relations show what is saved.',
    tags: ['Front ends'],
    responses: {
      200: json('The draft, as `/api/content` has it.', toSchema(PREVIEW)),
      ...fail(400, 403, 404),
    },
  },
};
