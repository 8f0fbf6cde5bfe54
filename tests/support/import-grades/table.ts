import type { CorpusText } from './corpus';
import { FIELDS, grade, type Count } from './grade';

export const precisionOf = ({ right, wrong }: Count): number | null =>
  right + wrong === 0 ? null : right / (right + wrong);

export const recallOf = ({ right, missing }: Count): number | null =>
  right + missing === 0 ? null : right / (right + missing);

const LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

export const share = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

/** The grades as a table in Markdown: a row a field. */
export const renderTable = (texts: readonly CorpusText[]): string => {
  const all = grade(texts).counts;
  const languages = LANGUAGES.map((locale) =>
    grade(texts.filter(({ expected }) => expected.locale === locale)),
  );
  const rows = FIELDS.map((field) => {
    const count = all[field];
    const shares = languages.map(({ counts }) =>
      [precisionOf(counts[field]), recallOf(counts[field])].map(share).join(' / '),
    );
    return [
      field,
      count.right,
      count.wrong,
      count.missing,
      share(precisionOf(count)),
      share(recallOf(count)),
      ...shares,
    ];
  });
  const head = ['field', 'right', 'wrong', 'missing', 'precision', 'recall', ...LANGUAGES];
  return renderRows([head, ...rows]);
};

/** A table in Markdown; the first row is its head. */
export const renderRows = ([head = [], ...rows]: readonly (readonly (string | number)[])[]): string => {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
};
