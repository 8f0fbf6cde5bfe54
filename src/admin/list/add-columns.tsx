import type { ReactNode } from 'react';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { IN_ALL_LANGUAGES, PRESS_RELEASE, TYPES_WITH_HISTORY } from '../api/content-types';
import en from '../translations/en.json';
import { StateCell } from './state-cell';
import { TranslationsCell } from './translations-cell';

interface Row {
  readonly documentId: string;
  readonly updatedAt: string;
  readonly state?: ReleaseState | null;
  readonly [field: string]: unknown;
}

interface Column {
  readonly name: string;
  readonly attribute: { readonly type: string };
  readonly label: string | { readonly id: string; readonly defaultMessage: string };
  readonly searchable: boolean;
  readonly sortable: boolean;
  readonly cellFormatter?: (row: Row, column: unknown, page: { readonly model: string }) => ReactNode;
}

export interface ListColumns {
  readonly displayedHeaders: readonly Column[];
  readonly layout: { readonly settings?: unknown; readonly uid?: string; readonly options?: unknown };
}

const TRANSLATIONS: Column = {
  name: 'newsroomTranslations',
  attribute: { type: 'custom' },
  label: { id: 'newsroom.translations', defaultMessage: en['newsroom.translations'] },
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId, updatedAt }, _column, { model }) => (
    <TranslationsCell uid={model} documentId={documentId} updatedAt={updatedAt} />
  ),
};

const inWords = (column: Column): Column => ({
  ...column,
  cellFormatter: ({ state }) => <StateCell state={state} />,
});

/** The type whose list is on the screen: the hook that adds columns is not told. */
const shownType = (): string | undefined =>
  /\/collection-types\/([^/?]+)/.exec(window.location.pathname)?.[1];

/**
 * The columns of a list: for releases and pages the state of each translation, for releases the state in words. The
 * content manager's own column of languages says less, and gives way; what is there in every language has none.
 */
export const addColumns = ({ displayedHeaders, layout }: ListColumns): ListColumns => {
  const uid = shownType();
  const withoutLanguages = displayedHeaders.filter(({ name }) => name !== 'locales');
  if (uid !== undefined && IN_ALL_LANGUAGES.includes(uid))
    return { displayedHeaders: withoutLanguages, layout };
  if (uid === undefined || !TYPES_WITH_HISTORY.includes(uid)) return { displayedHeaders, layout };
  const columns = withoutLanguages.map((column) =>
    uid === PRESS_RELEASE && column.name === 'state' ? inWords(column) : column,
  );
  return { displayedHeaders: [...columns, TRANSLATIONS], layout };
};
