import type { Locale } from '../../../shared/locales/locales';
import type { NoteRecord } from './site-record';

/** @param of - the `id` of the record or of what was left out */
export const note = (of: string, what: NoteRecord['what'], text: string, language?: Locale): NoteRecord => ({
  kind: 'note',
  of,
  ...(language === undefined ? {} : { language }),
  what,
  text,
});
