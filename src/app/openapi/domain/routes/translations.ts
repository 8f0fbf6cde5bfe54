import { z } from 'zod';
import { STATUS_QUERY } from '../../../../writing/translations/domain/read-status-query';
import { LOCALE, page } from '../common-shapes';
import type { Paths } from '../model';
import { fail, json, WITH_TOKEN } from '../operation';
import { describeQuery } from '../parameters';
import { toSchema } from '../shapes';

const STATUS = page(
  z.object({
    documentId: z.string(),
    title: z.string().nullable(),
    translations: z.partialRecord(LOCALE, z.enum(['source', 'missing', 'outdated', 'current'])),
  }),
);

/** `GET /api/translations/status` */
export const TRANSLATION_PATHS: Paths = {
  '/api/translations/status': {
    get: {
      operationId: 'listTranslationStates',
      summary: 'How each language stands to its source',
      description: 'Drafts included: it needs a read-only token, or one that may.',
      tags: ['Translation'],
      security: WITH_TOKEN,
      parameters: describeQuery(STATUS_QUERY, {
        type: { description: 'Press releases or pages.' },
        locale: { description: 'With `state`: the language that is in that state.' },
        state: { description: 'Only documents with a translation in this state.' },
        page: { description: 'From 1.' },
        pageSize: { description: 'Documents a page.' },
      }),
      responses: { 200: json('A page of documents.', toSchema(STATUS)), ...fail(400, 401, 403) },
    },
  },
};
