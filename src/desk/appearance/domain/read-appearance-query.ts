import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';

const CONTACTS_AT_MOST = 50; // as many as nobody puts under a release

const id = z.string().regex(/^[A-Za-z0-9]{1,64}$/, 'Send the documentId of a document.');

/** The parameters of `GET /newsroom/appearance/:uid`. */
export const APPEARANCE_QUERY = z.strictObject({
  documentId: id.optional(),
  locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`),
  contacts: z
    .string('Send documentIds, with commas between.')
    .default('')
    .transform((ids) => [...new Set(ids.split(',').filter(Boolean))])
    .refine(({ length }) => length <= CONTACTS_AT_MOST, `Send at most ${CONTACTS_AT_MOST} contacts.`),
});

export type AppearanceQuery = z.infer<typeof APPEARANCE_QUERY>;
