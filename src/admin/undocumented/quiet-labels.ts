import type { ReactNode } from 'react';

interface Field {
  readonly attribute?: { readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } } };
  readonly labelAction?: ReactNode;
}

interface Given {
  readonly layout: {
    readonly layout: readonly (readonly (readonly Field[])[])[];
    readonly options: { readonly i18n?: { readonly localized?: boolean } };
  };
}

/**
 * In a form of a type with languages nearly every field is written in each: Strapi puts a globe behind all of these. What is said
 * behind the label instead is which fields hold in every language.
 *
 * @param shared - what stands behind the label of such a field
 */
export const quietLabels =
  (shared: ReactNode) =>
  (given: Given): Given => {
    const { layout: form } = given;
    if (form.options.i18n?.localized !== true) return given;
    const mark = (field: Field): Field => {
      const isShared = field.attribute?.pluginOptions?.i18n?.localized !== true;
      return { ...field, labelAction: isShared ? shared : undefined };
    };
    return {
      ...given,
      layout: { ...form, layout: form.layout.map((rows) => rows.map((row) => row.map(mark))) },
    };
  };
