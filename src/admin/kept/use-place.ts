import { useAuth } from '@strapi/strapi/admin';
import { useMatch } from 'react-router-dom';
import type { EditedDocument } from '../api/content-manager';
import { TYPES_WITHOUT_LANGUAGES } from '../api/content-types';
import { FORM_ADDRESSES } from '../saving/form-addresses';
import { useFormLocale } from '../saving/use-form-locale';
import type { Place } from './domain/kept-draft';

/** What a form is of; null while nobody is signed in. */
export const usePlace = ({ model: uid, documentId, document }: EditedDocument): Place | null => {
  const account = useAuth('usePlace', ({ user }) => user?.id);
  const copy = useMatch(FORM_ADDRESSES.copy)?.params;
  const isOnly = useMatch(FORM_ADDRESSES.only)?.params.uid === uid;
  const ofForm = useFormLocale();
  if (account === undefined) return null;
  const copyOf = copy?.uid === uid && copy.origin === documentId ? (documentId ?? null) : null;
  const { locale: own } = (document ?? {}) as { locale?: string | null };
  const isThere = documentId !== undefined && documentId !== '' && copyOf === null && !isOnly;
  return {
    account: String(account),
    uid,
    documentId: isThere ? documentId : null, // there is one only of some types
    copyOf,
    locale: TYPES_WITHOUT_LANGUAGES.includes(uid) ? '' : (own ?? ofForm),
  };
};
