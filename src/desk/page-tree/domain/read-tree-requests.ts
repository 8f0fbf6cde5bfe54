import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

const id = z
  .string('Send the documentId of a page.')
  .regex(/^[A-Za-z0-9-]{1,64}$/, 'Send the documentId of a page.');

const LOCALE = z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`);

const PAGE = 'Use a number from 1.';

/** The parameters of `GET /newsroom/page-tree`. */
export const TREE_QUERY = z.strictObject({
  parent: id.optional(),
  locale: LOCALE,
  page: z.coerce.number(PAGE).int(PAGE).min(1, PAGE).max(1000, PAGE).default(1),
});

export type TreeQuery = z.infer<typeof TREE_QUERY>;

/** The parameters of `GET /newsroom/page-tree/menu`. */
export const MENU_QUERY = z.strictObject({ locale: LOCALE });

export type MenuQuery = z.infer<typeof MENU_QUERY>;

/** Behind which page it comes: null, first; left out, last. */
const place = { parent: id.nullable(), after: id.nullable().optional() };

/** Where a page is to stand. */
export const MOVE_PLAN = z.strictObject(place, 'Send a JSON object.');

/** The same, with what was confirmed. */
export const MOVE = z.strictObject(
  { ...place, token: z.string('Send the token of the plan.').min(1, 'Send the token of the plan.') },
  'Send a JSON object.',
);

/** What a form of a page says of its place before it is saved. */
export const PLACE_IN_FORM = z.strictObject(
  {
    locale: LOCALE,
    slug: z
      .string('Send the slug.')
      .min(1, 'Send the slug.')
      .max(255, 'Use at most 255 characters.')
      .optional(),
    parent: id.nullable().optional(),
    isHome: z.boolean('Send true or false.').optional(),
  },
  'Send a JSON object.',
);
