import { errors } from '@strapi/utils';
import { refuse } from '../platform/refuse/refuse';
import { findNullCharacter } from '../shared/http/find-null-character';
import { problemAt } from '../shared/validation/problem';
import type { Context } from '../platform/strapi/koa';

/** Class 22 of PostgreSQL's error codes: a value that no column can hold (documentation, appendix A). */
const DATA_EXCEPTION = '22';

/** PostgreSQL has no such comparison for the column, such as `$startsWith` of a number. */
const UNDEFINED_FUNCTION = '42883';

/** Strapi's own words for a filter by what is no number: the error has neither a class nor a code. */
const NO_NUMBER = /^Expected a valid (?:Number|BigInteger), got /;

/**
 * Values that the database cannot hold, such as a number beyond its range or the character U+0000, and those that it cannot
 * compare with a column, are the caller's error: 400 with what is wrong, not 500.
 */
const refuseUnfitValues = () => async (context: Context, next: () => Promise<void>) => {
  try {
    await next();
  } catch (error) {
    const { code, message = '' } = error as { code?: unknown; message?: string };
    const isOfFilter = code === UNDEFINED_FUNCTION || NO_NUMBER.test(message);
    if (isOfFilter && mentionsFilters(context.query))
      throw new errors.ValidationError('A filter compares a field with what it cannot be compared with.');
    if (typeof code !== 'string' || !code.startsWith(DATA_EXCEPTION)) throw error;
    const path = findNullCharacter({ ...(context.query as object), ...(context.request.body as object) });
    if (path !== null) {
      refuse([problemAt(path.join('.'), 'Leave out the character U+0000.')], 'This cannot be read.');
    }
    throw new errors.ValidationError(`A value does not fit: ${message.split(' - ').at(-1) ?? ''}.`);
  }
};

/** Of the documents asked for, or of what is populated. */
const mentionsFilters = (query: unknown): boolean => JSON.stringify(query ?? {}).includes('"filters":');

export default refuseUnfitValues;
