import { readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Locale } from '../../../shared/locales/locales';
import { localeOfCode } from '../domain/locale-of-code';

export interface SavedFile {
  readonly path: string;
  /** Below the folder, as notes name it. */
  readonly name: string;
  /** Of the folder that it lies in. */
  readonly locale: Locale;
}

/**
 * The files of a dump: `en/…`, `fr/…`; what lies in no folder of a language is of the main one. In the order of their names.
 *
 * @throws Error when there is no such folder
 */
export const listFiles = (folder: string, defaultLanguage: Locale): SavedFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|csv)$/i.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      const [top = ''] = name.split(sep);
      return { path, name, locale: (top === basename(name) ? null : localeOfCode(top)) ?? defaultLanguage };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
