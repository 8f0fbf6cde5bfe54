import { useIntl } from 'react-intl';
import { isolateIn } from '../logic/isolate';
import { useIsolate } from './use-isolate';
import { useWords } from './use-words';

interface Done {
  readonly who: string | null;
  readonly isAutomatic: boolean;
}

/** Names who did something; the newsroom itself in the reader's language. */
export const useWho = (): ((done: Done) => string) => {
  const say = useWords();
  const isolate = useIsolate();
  const { locale } = useIntl();
  return ({ who, isAutomatic }) =>
    isAutomatic ? isolateIn(locale)(say('newsroom.history.automatic')) : isolate(who ?? '');
};
