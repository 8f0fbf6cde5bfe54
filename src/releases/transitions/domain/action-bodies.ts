import { z } from 'zod';
import { LOCALES } from '../../../shared/locales/locales';
import { problemAt, type Problem } from '../../../shared/validation/problem';

const MAX_REASON = 2000; // characters: a notice, not an article
const TOO_LONG = 'At most 2000 characters.';

const USE_A_LANGUAGE = `Use one of ${LOCALES.join(', ')}.`;

const text = z.string('Write it as text.').trim().max(MAX_REASON, TOO_LONG);
const language = z.enum(LOCALES, USE_A_LANGUAGE);
const languages = z.array(language, 'Name the languages, as ["en"].');

/** Each language once: whoever names one twice does not mean to correct it twice. */
const once = <Locale>(named: readonly Locale[]): Locale[] => [...new Set(named)];

const body = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, 'Send a JSON object.');

/** What the body of each action may hold (docs/api.md). */
export const ACTION_BODIES = {
  requestReview: body({ reason: text.optional() }),
  returnToDraft: body({ reason: text.optional() }),
  cancelSchedule: body({ reason: text.optional() }),
  schedule: body({
    releaseAt: z.string('Say when, as 2026-12-01T10:00.'),
    embargoedUntil: z.string('Say until when, as 2026-12-01T10:00, or null for no embargo.').nullish(),
    timeZone: z.string('Write the IANA name of a time zone, such as Africa/Accra.').optional(),
  }),
  release: body({ locales: languages.transform(once).optional() }),
  correct: body({
    kind: z.enum(
      ['minor', 'correction'],
      'Say whether it is "minor" (silent) or a "correction" (with a public note).',
    ),
    locales: languages.min(1, 'Name at least one language.').transform(once),
    notes: z.partialRecord(language, text, 'Write a note for each language, as {"en": "…"}.').optional(),
  }),
  withdraw: body({
    /** A text alone is the English one, which stands in for languages without their own. */
    reason: z.preprocess(
      (reason) => (typeof reason === 'string' ? { en: reason } : reason),
      z.partialRecord(language, text, 'Give the public a reason: a text, or a text by language.'),
    ),
  }),
  restore: body({ reason: text.optional() }),
  confirmTranslation: body({ locale: language }),
} as const;

/** One problem for each field that is wrong, with its name. */
export const toProblems = (issue: z.core.$ZodIssue): Problem[] => {
  const path = issue.path.join('.') || 'body';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problemAt(key, 'There is no such field here. Leave it out.'));
  }
  return [problemAt(path, issue.code === 'invalid_key' ? USE_A_LANGUAGE : issue.message)];
};
