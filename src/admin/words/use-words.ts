import { useIntl } from 'react-intl';
import en from '../translations/en.json';

export type Word = keyof typeof en;

export type Say = (word: Word, values?: Record<string, string | number>) => string;

/** The panel's words in the language of the one who reads, English for what is not translated. */
export const useWords = (): Say => {
  const intl = useIntl();
  return (word, values) => intl.formatMessage({ id: word, defaultMessage: en[word] }, values);
};
