import { errors } from '@strapi/utils';
import type { Problem } from '../../shared/validation/problem';
import { fillIn, sentence, type Sentence } from '../../shared/validation/sentence';

/**
 * Ends a write with Strapi's own validation error (400) that lists every problem; does nothing when there is none.
 *
 * @param intent - what was tried, such as "This cannot be done yet."
 * @throws ValidationError with `details: { intent, errors: [{ path, message, name, sentence, language }] }`
 */
export const refuse = (problems: readonly Problem[], intent?: string): void => {
  if (problems.length > 0) throw refusal(problems, intent);
};

/** The error of {@link refuse}, to be thrown. */
export const refusal = (problems: readonly Problem[], intent = 'This cannot be saved.'): Error => {
  const messages = [...new Set(problems.map((problem) => problem.message))].join(' ');
  return new errors.ValidationError(`${intent} ${messages}`, {
    intent,
    errors: problems.map(({ path, ...problem }) => ({
      path: [...path],
      ...problem,
      name: 'ValidationError',
    })),
  });
};

/** Strapi's error 413 for what is larger than it may be. */
export const tooLarge = (text: string, values: Sentence['values']): Error => {
  const said = sentence(text, values);
  return new errors.PayloadTooLargeError(fillIn(said), { sentence: said });
};

/** Strapi's error 403 for what the one who asks has no right to. */
export const forbidden = (text: string, values: Sentence['values']): Error => {
  const said = sentence(text, values);
  return new errors.PolicyError(fillIn(said), { sentence: said });
};
