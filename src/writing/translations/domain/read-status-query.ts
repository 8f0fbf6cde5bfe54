import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

const MAX_PAGE_SIZE = 100; // documents; as elsewhere in the API

/** The parameters of `GET /api/translations/status`. */
export const STATUS_QUERY = z.strictObject({
  type: z.enum(['press-release', 'page'], 'Use press-release or page.').default('press-release'),
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`).optional(),
  state: z
    .enum(
      ['missing', 'untranslated', 'outdated', 'current'],
      'Use missing, untranslated, outdated or current.',
    )
    .optional(),
  page: z.coerce
    .number('Use a number from 1.')
    .int('Use a whole number.')
    .min(1, 'Use a number from 1.')
    .default(1),
  pageSize: z.coerce
    .number(`Use a number from 1 to ${MAX_PAGE_SIZE}.`)
    .int('Use a whole number.')
    .min(1, `Use a number from 1 to ${MAX_PAGE_SIZE}.`)
    .max(MAX_PAGE_SIZE, `Use a number from 1 to ${MAX_PAGE_SIZE}.`)
    .default(25),
});

export type StatusQuery = z.infer<typeof STATUS_QUERY>;
