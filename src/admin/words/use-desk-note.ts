import { PRESS_RELEASE } from '../api/content-types';
import { sayDeskNote } from '../logic/desk-note-words';
import { sayChanged } from '../logic/say-changed';
import { useTell } from './tell';
import { useDirection } from './use-direction';
import { useFieldLabels } from './use-field-labels';
import { useLanguageNames } from './use-language-names';
import { useIsolate } from './use-isolate';
import { useWords } from './use-words';

const BETWEEN = {
  ltr: { fields: ', ', languages: '; ' },
  rtl: { fields: '، ', languages: '؛ ' },
};

/** Says a note of the desk in the language of the panel. */
export const useDeskNote = (): ((stored: string) => string) => {
  const say = useWords();
  const tell = useTell();
  const isolate = useIsolate();
  const language = useLanguageNames();
  const field = useFieldLabels(PRESS_RELEASE);
  const between = BETWEEN[useDirection()];
  return (stored) =>
    sayDeskNote(stored, {
      say,
      isolate,
      tellCause: (cause) => tell({ message: cause }),
      nameChanged: (what) => sayChanged(what, { language, field, between }),
    });
};
