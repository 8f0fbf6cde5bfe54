import { refusal } from '../refuse/refuse';
import type { Route } from './route';
import type { Sent } from './route-query';

/**
 * The parameters of a request to one of our own routes.
 *
 * @param sent - as Strapi's parser nests them
 * @throws ValidationError 400 that names each that is wrong or unknown, with what is allowed
 */
export const parametersOf = <Query>({ query }: Pick<Route<Query>, 'query'>, sent: Sent): Query => {
  const read = query.read(sent);
  if ('problems' in read) throw refusal(read.problems, query.intent);
  return read.query;
};
