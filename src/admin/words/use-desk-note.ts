import { sayDeskNote } from '../logic/desk-note-words';
import { useTell } from './tell';
import { useIsolate } from './use-isolate';
import { useWords } from './use-words';

/** Says a note of the desk in the language of the panel. */
export const useDeskNote = (): ((stored: string) => string) => {
  const say = useWords();
  const tell = useTell();
  const isolate = useIsolate();
  return (stored) => sayDeskNote(stored, { say, isolate, tellCause: (cause) => tell({ message: cause }) });
};
