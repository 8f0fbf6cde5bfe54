import { slugOf } from '../../../shared/addresses/slug-of';
import { relationChanges, textIn, type FormValues } from '../../appearance/domain/read-values';

/** What of the place of a page somebody changed in its form, and nobody saved. */
export interface ChangedPlace {
  readonly slug?: string;
  /** null: none any more */
  readonly parent?: string | null;
  readonly isHome?: boolean;
}

/**
 * @param initial - as the form was loaded
 * @returns null when the page stays where it is
 * @example findChangedPlace({ slug: 'a' }, { slug: 'b' }) // { slug: 'b' }
 */
export const findChangedPlace = (initial: FormValues, values: FormValues): ChangedPlace | null => {
  const slug = textIn(values, 'slug').trim() || slugOf(textIn(values, 'title'));
  const { added, removed } = relationChanges(values, 'parent');
  const parent = added.at(-1) ?? (removed.length > 0 ? null : undefined);
  const isHome = values.isHome === true;
  const place = {
    ...(slug !== '' && textIn(values, 'slug') !== textIn(initial, 'slug') && { slug }),
    ...(parent !== undefined && { parent }),
    ...(isHome !== (initial.isHome === true) && { isHome }),
  };
  return Object.keys(place).length === 0 ? null : place;
};
