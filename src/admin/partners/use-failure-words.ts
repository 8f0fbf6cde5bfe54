import en from '../translations/en.json';
import { useWords, type Word } from '../words/use-words';

interface Sent {
  readonly failure: string | null;
  /** That the receiver answered with. */
  readonly status: number | null;
}

const isWord = (word: string): word is Word => word in en;

/** Says why something did not arrive; as it is stored when the panel has no words for it, null when it did. */
export const useFailureWords = (): ((sent: Sent) => string | null) => {
  const say = useWords();
  return ({ failure, status }) => {
    const word = `newsroom.delivery.failure.${failure ?? ''}`;
    return isWord(word) ? say(word, { status: status ?? '' }) : failure;
  };
};
