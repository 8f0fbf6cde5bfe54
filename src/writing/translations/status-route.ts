import { z } from 'zod';
import type { Route } from '../../platform/http/route';
import { takes } from '../../platform/http/route-query';
import { TRANSLATION_STATES } from './domain/translation-state';
import { STATUS_QUERY, type StatusQuery } from './domain/read-status-query';
import { LOCALE, page } from '../../shared/openapi/common-shapes';
import { fail, json } from '../../shared/openapi/operation';
import { toSchema } from '../../shared/openapi/shapes';

const STATUS = page(
  z.object({
    documentId: z.string(),
    title: z.string().nullable(),
    translations: z.partialRecord(LOCALE, z.enum(TRANSLATION_STATES)),
  }),
);

/** For tools with a token: it tells of drafts. */
export const STATUS_ROUTE: Route<StatusQuery> = {
  name: 'listTranslationStates',
  method: 'GET',
  path: '/api/translations/status',
  access: 'token',
  query: takes(STATUS_QUERY, {
    type: { description: 'Press releases or pages.' },
    locale: { description: 'With `state`: the language that is in that state.' },
    state: { description: 'Only documents with a translation in this state.' },
    page: { description: 'From 1.' },
    pageSize: { description: 'Documents a page.' },
  }),
  kept: null,
  words: {
    summary: 'How each language stands to its source',
    description: 'Drafts included: it needs a read-only token, or one that may.',
    tags: ['Translation'],
    responses: { 200: json('A page of documents.', toSchema(STATUS)), ...fail(400, 401, 403) },
  },
};
