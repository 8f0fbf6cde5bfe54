import { sayDeskNote } from '../logic/desk-note-words';
import { useTell } from './tell';
import { useWords } from './use-words';

/** Says a note of the desk in the language of the panel. */
export const useDeskNote = (): ((stored: string) => string) => {
  const say = useWords();
  const tell = useTell();
  return (stored) => sayDeskNote(stored, say, (cause) => tell({ message: cause }));
};
