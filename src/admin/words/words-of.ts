import type { Action, DeskLanguage, TranslationState } from '../../desk/contract/panel';
import type { ReleaseState } from '../../shared/press-release/release-state';
import en from '../translations/en.json';
import type { Word } from './use-words';

export const wordOfState = (state: ReleaseState): Word => `newsroom.state.${state}`;

export const wordOfTranslation = (state: TranslationState): Word => `newsroom.translation.${state}`;

/** The name of an action's button: in a state of its own, some are called otherwise. */
export const wordOfAction = (action: Action, isPublic: boolean, isScheduled: boolean): Word => {
  if (action === 'release' && isPublic) return 'newsroom.release.further';
  if (action === 'schedule' && isScheduled) return 'newsroom.schedule.again';
  return `newsroom.${action}`;
};

/** How a language stands to the public. */
export const wordOfLanguage = ({ isPublic, isModified, isReady, translation }: DeskLanguage): Word => {
  if (isPublic) return isModified ? 'newsroom.language.modified' : 'newsroom.language.public';
  if (translation === 'missing') return 'newsroom.language.notWritten';
  return isReady ? 'newsroom.language.ready' : 'newsroom.language.notReady';
};

/** What an entry of the history tells of; null for an action that the panel has no words for. */
export const wordOfEntry = (action: string): Word | null => {
  const word = `newsroom.history.${action === 'restore' ? 'restoreRelease' : action}`;
  return word in en ? (word as Word) : null;
};
