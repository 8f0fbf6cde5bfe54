import { isOurs, isWrite, type DocumentRule } from './document-rule';

/** A write and everything that the rules do with it happen together or not at all. */
export const writeInOneTransaction: DocumentRule = (strapi) => async (context, next) =>
  isOurs(context.uid) && isWrite(context) ? strapi.db.transaction(async () => next()) : next();
