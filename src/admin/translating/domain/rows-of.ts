import type { ComparedField, Comparison } from '../../../desk/contract/translating';
import { paragraphsOf } from '../../../shared/translations/paragraphs-of';
import { isLikeSource } from '../../../shared/press-release/is-like-source';
import { alignParagraphs, type AlignedRow } from './align-paragraphs';

/** What is to be said of a paragraph of the source. */
export type RowChange = 'same' | 'changed' | 'new' | 'gone';

export interface Row extends AlignedRow {
  readonly change: RowChange;
  /** Whether the translation still says what the source says. */
  readonly isLikeSource: boolean;
}

export interface FieldRows {
  readonly field: string;
  readonly rows: readonly Row[];
}

/**
 * A translation beside its source, field by field and paragraph by paragraph.
 *
 * @param form - what the form of the translation holds, saved or not; null: what is saved counts
 */
export const rowsOf = ({ fields }: Comparison, form: Readonly<Record<string, unknown>> | null): FieldRows[] =>
  fields.map((compared) => ({
    field: compared.field,
    rows: alignParagraphs(withForm(compared, form)).map((row) => ({
      ...row,
      change: changeOf(row),
      isLikeSource:
        row.translation !== null && compared.source.some((text) => isLikeSource(row.translation ?? '', text)),
    })),
  }));

const withForm = (compared: ComparedField, form: Readonly<Record<string, unknown>> | null): ComparedField =>
  form === null ? compared : { ...compared, translation: paragraphsOf(form[compared.field]) };

const changeOf = ({ before, source }: AlignedRow): RowChange => {
  if (source === null) return before === null ? 'same' : 'gone';
  if (before === null) return 'new';
  return before === source ? 'same' : 'changed';
};

/** Whether anything of the source is not what the translation was confirmed against. */
export const hasChanges = (fields: readonly FieldRows[]): boolean =>
  fields.some(({ rows }) => rows.some(({ change }) => change !== 'same'));
