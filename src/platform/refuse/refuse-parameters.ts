import { z } from 'zod';
import { refuse } from './refuse';
import { readQuery } from '../../shared/http/read-query';

const NONE = z.strictObject({});

/**
 * For routes that take no parameters.
 *
 * @throws ValidationError that names those that were sent
 */
export const refuseParameters = (query: Readonly<Record<string, unknown>>): void => {
  const read = readQuery(NONE, query);
  if ('problems' in read) refuse(read.problems, 'This query cannot be answered.');
};
