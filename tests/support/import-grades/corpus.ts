import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../../src/desk/press-import/domain/understand';
import type { ImportLocale, ParsedPressPage } from '../../../src/desk/press-import/domain/types';
import { readBytes } from '../../../src/desk/press-import/readers/read-bytes';
import { textOfLine } from '../../../src/shared/rich-text/rich-line';

/** What a careful person would enter, read in the JSON file beside a text. */
export interface Expected {
  readonly locale: ImportLocale;
  /** 'tuned': the rules were written with it in view; 'held-out': written after them */
  readonly part: 'tuned' | 'held-out';
  readonly title: string;
  readonly datelineCity: string | null;
  readonly date: string | null;
  readonly embargoedUntil: string | null;
  readonly summary: string | null;
  readonly bodyBegins: string;
  readonly quotes: readonly { begins: string; speaker: string; role: string; organisation: string }[];
  readonly contacts: readonly {
    name: string;
    organisation: string;
    email: string | null;
    phone: string | null;
  }[];
  readonly countries: readonly string[];
  readonly donors: readonly string[];
  readonly notesBegin: string | null;
}

export interface CorpusText {
  readonly name: string;
  /** as the reader of its format gives it, a line each */
  readonly text: string;
  readonly expected: Expected;
  readonly read: ParsedPressPage;
}

const FOLDER = join(import.meta.dirname, '../../fixtures/import-corpus');

/** Reads every text of the corpus, or of another folder, as the importer does, on the clock of an office in UTC. */
export const readCorpus = async (folder = FOLDER): Promise<CorpusText[]> => {
  const files = readdirSync(folder).filter((file) => /\.(?:txt|html)$/.test(file));
  const texts: CorpusText[] = [];
  for (const name of files.sort()) {
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
    const { lines } = await readBytes(readFileSync(join(folder, name)));
    const { page } = understand(lines, { locale: expected.locale });
    texts.push({ name, text: lines.map(textOfLine).join('\n'), expected, read: page });
  }
  return texts;
};
