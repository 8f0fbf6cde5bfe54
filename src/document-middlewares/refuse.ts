import { errors } from '@strapi/utils';
import type { Problem } from '../domain/validation/problem';

/**
 * Ends a write with Strapi's own validation error (400) that lists every problem; does nothing when there is none.
 *
 * @param intent - what was tried, such as "This press release cannot be published yet."
 * @throws ValidationError with `details.errors: [{ path, message, name }]`
 */
export const refuse = (problems: readonly Problem[], intent?: string): void => {
  if (problems.length > 0) throw refusal(problems, intent);
};

/** The error of {@link refuse}, to be thrown. */
export const refusal = (problems: readonly Problem[], intent = 'This cannot be saved.'): Error => {
  const messages = [...new Set(problems.map((problem) => problem.message))].join(' ');
  return new errors.ValidationError(`${intent} ${messages}`, {
    errors: problems.map((problem) => ({
      path: [...problem.path],
      message: problem.message,
      name: 'ValidationError',
    })),
  });
};
