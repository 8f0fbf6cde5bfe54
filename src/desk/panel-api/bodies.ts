import { z } from 'zod';
import { refusal } from '../../platform/refuse/refuse';
import { toProblems } from '../../releases/transitions/domain/action-bodies';
import { LOCALES } from '../../shared/locales/locales';

const shared = z
  .array(z.string('Name the fields, as ["contacts"].'), 'Name the fields, as ["contacts"].')
  .default([]);

/** What is asked with the restoration of an old version: fields that all languages share, and that come back too. */
export const RESTORATION = z.strictObject({ shared }, 'Send a JSON object.');

/** What is asked with the discarding of changes: in which language, and which shared fields besides. */
export const DISCARDING = z.strictObject(
  { locale: z.enum(LOCALES, `Use one of ${LOCALES.join(', ')}.`), shared },
  'Send a JSON object.',
);

/** @throws ValidationError (400) that names every field that is wrong */
export const readBody = <Body>(schema: z.ZodType<Body>, body: unknown): Body => {
  const read = schema.safeParse(body ?? {});
  if (!read.success) throw refusal(read.error.issues.flatMap(toProblems), 'Nothing was changed.');
  return read.data;
};
