import { panelWordsIn } from '../words/panel-words';
import { labelId, uidOfName } from './message-ids';

interface Filter {
  readonly name: string;
  readonly label: unknown;
}

export interface ListFilters {
  readonly displayedFilters: readonly Filter[];
  readonly layout: { readonly settings?: { readonly displayName?: string } };
}

/** The filters of a list by the labels of their fields: the content manager takes what is stored, which is English. */
export const nameFilters = ({ displayedFilters, layout }: ListFilters): ListFilters => {
  const { forms, everyForm } = panelWordsIn('en');
  const uid = uidOfName(layout.settings?.displayName, Object.keys(forms));
  if (uid === undefined) return { displayedFilters, layout };
  const isNamed = (field: string): boolean => field in everyForm || field in (forms[uid]?.fields ?? {});
  return {
    layout,
    displayedFilters: displayedFilters.map((filter) =>
      isNamed(filter.name)
        ? { ...filter, label: { id: labelId(uid, filter.name), defaultMessage: filter.label } }
        : filter,
    ),
  };
};
