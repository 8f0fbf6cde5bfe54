import { useIntl } from 'react-intl';
import en from '../translations/en.json';
import { useIsolate } from './use-isolate';

export type Word = keyof typeof en;

export type Say = (word: Word, values?: Record<string, string | number>) => string;

/**
 * The panel's words in the language of the one who reads, English for what is not translated. Names and texts that they are filled
 * with keep their own direction.
 */
export const useWords = (): Say => {
  const intl = useIntl();
  const isolate = useIsolate();
  return (word, values = {}) => {
    const filled = Object.fromEntries(
      Object.entries(values).map(([name, value]): [string, string | number] => [
        name,
        typeof value === 'string' ? isolate(value) : value,
      ]),
    );
    return intl.formatMessage({ id: word, defaultMessage: en[word] }, filled);
  };
};
