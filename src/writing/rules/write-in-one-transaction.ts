import { oneAfterAnother } from '../../platform/storage/one-after-another';
import { isBulk } from './bulk';
import { refuseTogether } from './refuse-together';
import { isOurs, isWrite, type DocumentRule } from './document-rule';

/**
 * A write and everything that the rules do with it happen together or not at all. Writes that share a transaction, as the
 * bulk actions of the panel begin them side by side, come one after another: each sees what those before it wrote. Of those the
 * refusal names every document that is in the way.
 */
export const writeInOneTransaction: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isWrite(context)) return next();
  const asked = context.params;
  context.isPartOfMore = strapi.db.inTransaction();
  return strapi.db.transaction(async ({ trx }: { trx: object }) => {
    // Rules change what was asked for and note what they found, and a transaction may run again (guard-transactions.ts).
    context.newestVersions = undefined;
    context.params =
      asked.data === undefined ? { ...asked } : { ...asked, data: structuredClone(asked.data) };
    return isBulk() ? refuseTogether(strapi, context, trx, next) : oneAfterAnother(trx, next);
  });
};
