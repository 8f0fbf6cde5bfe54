import { problemAt } from '../../shared/validation/problem';
import { refusal } from '../refuse/refuse';
import { judgeBody } from './domain/judge-body';

const INTENT = 'This cannot be read.';

/**
 * A body as every route takes it: an object; nothing is one without fields.
 *
 * @throws ValidationError for what is no object, or holds what nothing can hold
 */
export const takeBody = (body: unknown): object => {
  if (body === undefined || body === null || body === '') return {};
  if (typeof body !== 'object' || Array.isArray(body))
    throw refusal([{ ...problemAt('', 'Send a JSON object.'), path: [] }], INTENT);
  const problem = judgeBody(body);
  if (problem !== null) throw refusal([problem], INTENT);
  return body;
};
