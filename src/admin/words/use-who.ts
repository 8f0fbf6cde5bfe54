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
  return ({ who, isAutomatic }) => isolate(isAutomatic ? say('newsroom.history.automatic') : (who ?? ''));
};
