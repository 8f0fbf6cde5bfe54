import type { ReactNode } from 'react';
import type { FieldWords } from '../../shared/panel-words/panel-words';
import { isolateIn } from '../logic/isolate';
import { panelWordsIn } from '../words/panel-words';
import { uidOfName } from './message-ids';
import { panelLanguage, type PanelStore } from './panel-language';

interface Field {
  readonly name: string;
  readonly type?: string;
  readonly hint?: string;
  /** What stands behind its label. */
  readonly labelAction?: ReactNode;
}

type Rows = readonly (readonly Field[])[];

/** The form of a type: panels of rows of fields, and the forms of the components in it. */
export interface EditLayout {
  readonly layout: readonly Rows[];
  readonly components: Readonly<Record<string, { readonly layout: Rows }>>;
  readonly settings: { readonly displayName?: string };
}

/** Draws a hint behind a label, after what stands there. */
export type HintBehind = (action: ReactNode, hint: string) => ReactNode;

interface Given {
  readonly layout: EditLayout;
}

/**
 * The hints of the fields in the language of the panel, which looks up labels and passes hints on as they are stored. Strapi
 * documents the hook, but not that it is handed the store, and it does not say which type the form is of.
 *
 * @param behind - draws a hint behind a label: below a field that is a component, the content manager shows none
 */
export const translateHints =
  (behind: HintBehind) =>
  ({ layout: form, ...given }: Given, store: PanelStore): Given => {
    const locale = panelLanguage(store);
    const { forms } = panelWordsIn(locale);
    const withHint = (field: Field, words: FieldWords | undefined): Field => {
      if (words === undefined) return field;
      const hint = isolateIn(locale)(words.hint ?? '');
      if (field.type !== 'component' || hint === '') return { ...field, hint };
      return { ...field, hint, labelAction: behind(field.labelAction, hint) };
    };
    const inRows = (rows: Rows, uid: string): Rows =>
      rows.map((row) => row.map((field) => withHint(field, forms[uid]?.fields[field.name])));
    const uid = uidOfName(form.settings.displayName, Object.keys(forms)) ?? '';
    return {
      ...given,
      layout: {
        ...form,
        layout: form.layout.map((rows) => inRows(rows, uid)),
        components: Object.fromEntries(
          Object.entries(form.components).map(([name, component]) => [
            name,
            { ...component, layout: inRows(component.layout, name) },
          ]),
        ),
      },
    };
  };
