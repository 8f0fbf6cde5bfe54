import { readFileSync } from 'node:fs';
import { readCsv } from '../domain/read-csv';
import type { TranslationRow } from './domain/plan-documents';

/**
 * WPML's table of languages: `element_id,trid,language_code,source_language_code`, with `element_type` or without.
 *
 * @throws Error that names the column that is missing
 */
export const readTranslations = (file: string): ReadonlyMap<string, TranslationRow> => {
  const rows = readCsv(readFileSync(file, 'utf8'));
  const [first] = rows;
  for (const column of ['element_id', 'trid', 'language_code'])
    if (first !== undefined && !(column in first))
      throw new Error(
        `${file}: the column ${column} is missing. Export wp_icl_translations with its column names.`,
      );
  return new Map(
    rows
      .filter(({ element_type: type = '' }) => type === '' || type.startsWith('post_'))
      .map(
        ({ element_id: id = '', trid = '', language_code: code = '', source_language_code: source = '' }) => [
          id.trim(),
          { group: trid.trim(), code: code.trim(), isSource: /^(?:|null|\\n)$/i.test(source.trim()) },
        ],
      ),
  );
};
