import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';

/** The label of a field, as the form shows it; its name for what the form does not show. */
export const useFieldLabels = (uid: string): ((field: string) => string) => {
  const { edit } = useDocumentLayout(uid);
  const labels = new Map(edit.layout.flat(2).map(({ name, label }) => [name, label]));
  return (field) => labels.get(field) ?? labels.get(field.split('.')[0] ?? '') ?? field;
};
