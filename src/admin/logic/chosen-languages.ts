import type { DeskLanguage } from '../../desk/contract/panel';

/** What somebody ticked and unticked, by locale. */
export type Ticks = Readonly<Record<string, boolean>>;

/** Whether nothing is missing for a language to go out. */
export const isComplete = ({ translation, missing }: DeskLanguage): boolean =>
  translation !== 'missing' && missing.length === 0;

/** Whether a language could go out and still says what its source says. */
export const isLeftOver = (language: DeskLanguage): boolean => isComplete(language) && !language.isReady;

/** The languages that an action is for: those that are ready unless unticked, of others that are complete the ticked ones. */
export const chosenLanguages = <Language extends DeskLanguage>(
  languages: readonly Language[],
  ticks: Ticks,
): Language[] =>
  languages.filter((language) => isComplete(language) && (ticks[language.locale] ?? language.isReady));
