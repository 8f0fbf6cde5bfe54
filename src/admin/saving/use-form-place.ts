import { useParams } from 'react-router-dom';

/** What a page of the content manager is about. */
export interface FormPlace {
  readonly model: string;
  /** The document in its form, or the one that a copy is made of; undefined of a new one, of a list, and where there is one only. */
  readonly id: string | undefined;
  readonly isSingleType: boolean;
}

/**
 * What the page is about, by its address. Strapi's `useContentManagerContext` knows that too, but sets up the validation of the whole
 * document twice for each piece that asks, and draws the piece again with each key that is pressed anywhere in the form.
 */
export const useFormPlace = (): FormPlace => {
  const { collectionType, slug = '', id, origin } = useParams();
  return {
    model: slug,
    id: origin ?? (id === 'create' ? undefined : id),
    isSingleType: collectionType === 'single-types',
  };
};
