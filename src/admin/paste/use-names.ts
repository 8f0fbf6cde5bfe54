import { PRESS_RELEASE } from '../api/content-types';
import { useFieldLabels } from '../words/use-field-labels';
import { useWords } from '../words/use-words';

/** What fields of a release are called here: as in its form, but for the day and the text. */
export const useNames = (): ((field: string) => string) => {
  const say = useWords();
  const label = useFieldLabels(PRESS_RELEASE);
  return (field) => {
    if (field === 'date') return say('newsroom.paste.date');
    return field === 'body' ? say('newsroom.paste.body') : label(field);
  };
};
