import { useSavedRelationsQuery } from './form-api';
import type { Related } from './domain/form-release';
import { PRESS_RELEASE } from '../api/content-types';

const NONE: readonly Related[] = [];

/** The contacts of a release as it is saved; undefined until they are read, and for who does not read them. */
export const useSavedContacts = (
  documentId: string | undefined,
  locale: string | undefined,
): readonly Related[] | undefined => {
  const isNew = documentId === undefined || locale === undefined;
  const { data } = useSavedRelationsQuery(
    { uid: PRESS_RELEASE, documentId: documentId ?? '', field: 'contacts', locale: locale ?? '' },
    { skip: isNew },
  );
  return isNew ? NONE : data;
};
