import { errors } from '@strapi/utils';
import { takeBody } from '../platform/http/take-body';
import { isMultipart } from '../platform/uploads/domain/takes-files';
import type { Context } from '../platform/strapi/koa';

/** Class 22 of PostgreSQL's error codes: a value that no column can hold (documentation, appendix A). */
const DATA_EXCEPTION = '22';

/** PostgreSQL has no such comparison for the column, such as `$startsWith` of a number. */
const UNDEFINED_FUNCTION = '42883';

/** Strapi's own words for a filter by what is no number: the error has neither a class nor a code. */
const NO_NUMBER = /^Expected a valid (?:Number|BigInteger), got /;

/**
 * Bodies with what nothing can hold are refused before anything reads them. Values that the database cannot hold, such as a
 * number beyond its range, and those that it cannot compare with a column, are the caller's error: 400 with what is wrong,
 * not 500.
 */
const refuseUnfitValues = () => async (context: Context, next: () => Promise<void>) => {
  const { method, request } = context;
  // files are read by their route
  if (WITH_BODY.includes(method) && !isMultipart(method, context.get('Content-Type')))
    request.body = takeBody(request.body);
  try {
    await next();
  } catch (error) {
    const { code, message = '' } = error as { code?: unknown; message?: string };
    const isOfFilter = code === UNDEFINED_FUNCTION || NO_NUMBER.test(message);
    if (isOfFilter && mentionsFilters(context.query))
      throw new errors.ValidationError('A filter compares a field with what it cannot be compared with.');
    if (typeof code !== 'string' || !code.startsWith(DATA_EXCEPTION)) throw error;
    throw new errors.ValidationError(`A value does not fit: ${message.split(' - ').at(-1) ?? ''}.`);
  }
};

const WITH_BODY = ['POST', 'PUT', 'PATCH'];

/** Of the documents asked for, or of what is populated. */
const mentionsFilters = (query: unknown): boolean => JSON.stringify(query ?? {}).includes('"filters":');

export default refuseUnfitValues;
