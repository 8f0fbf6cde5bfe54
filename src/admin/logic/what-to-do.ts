import type { Desk } from '../../desk/contract/panel';
import type { Word } from '../words/use-words';
import { isPublicDesk } from './is-public-desk';

interface Advice {
  readonly word: Word;
  /** Names of the languages that it is about. */
  readonly languages: readonly string[];
}

type Given = Pick<Desk, 'state' | 'actions' | 'writable' | 'languages'>;

/**
 * What to say to somebody for whom no button says it: who writes the words of a language, who corrects what is public, and who
 * only reads.
 *
 * @param locale - the language of the form
 * @returns null where the buttons say it all
 */
export const adviceFor = (desk: Given, locale: string): Advice | null => {
  const { actions, writable, languages } = desk;
  const names = languages.filter((language) => writable.includes(language.locale)).map(({ name }) => name);
  if (isPublicDesk(desk) && writable.includes(locale) && !actions.includes('correct'))
    return { word: 'newsroom.state.toCorrect', languages: names };
  if (actions.length > 0) return null;
  if (writable.includes(locale)) return { word: 'newsroom.state.write', languages: names };
  if (names.length > 0) return { word: 'newsroom.state.writeOther', languages: names };
  return { word: 'newsroom.state.noActions', languages: names };
};
