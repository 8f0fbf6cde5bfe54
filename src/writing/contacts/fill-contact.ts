import { toE164 } from './domain/to-e164';
import { isSave, type DocumentRule } from '../rules/document-rule';
import { CONTACT } from '../../shared/content-types/uids';

/** A contact's telephone number is kept in E.164, however it was typed. */
export const fillContact: DocumentRule = () => async (context, next) => {
  if (context.uid === CONTACT && isSave(context)) {
    const data = context.params.data ?? {};
    const phone = toE164(data.phone);
    if (phone !== null) context.params.data = { ...data, phone };
  }
  return next();
};
