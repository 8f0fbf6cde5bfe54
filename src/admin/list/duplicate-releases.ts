import type { DocumentAction } from '../api/content-manager';
import { PRESS_RELEASE } from '../api/content-types';
import { useFormLocale } from '../saving/use-form-locale';
import { useDuplicate } from './use-duplicate';

/**
 * The content manager's *Duplicate* in a list, which refuses releases, as their slugs are unique: a release is duplicated without
 * its slug, by one click. The stock one is called all the same, for the sake of its hooks.
 */
export const duplicateReleases = (stock: DocumentAction): DocumentAction => {
  const Duplicate: DocumentAction = (props) => {
    const description = stock(props);
    const duplicate = useDuplicate();
    const locale = useFormLocale();
    const { model, documentId } = props;
    if (description === null || model !== PRESS_RELEASE || documentId === undefined) return description;
    return { ...description, dialog: undefined, onClick: () => duplicate(documentId, locale) };
  };
  return Object.assign(Duplicate, { type: stock.type, position: stock.position });
};
