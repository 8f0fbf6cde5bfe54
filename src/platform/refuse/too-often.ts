import { errors } from '@strapi/utils';
import { fillIn, sentence } from '../../shared/validation/sentence';

/**
 * Strapi's error 429 for who asks for something too often.
 *
 * @param seconds - to wait
 */
export const tooOften = (seconds: number): Error => {
  const said = sentence('This was asked for too often. Ask again in {seconds} seconds.', { seconds });
  return new errors.RateLimitError(fillIn(said), { sentence: said });
};
