import ar from '../translations/ar.json';
import en from '../translations/en.json';
import es from '../translations/es.json';
import fr from '../translations/fr.json';
import type { Word } from '../words/use-words';

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, en, es, fr };

/** The panel's words outside of Strapi's own tree, in the language that it shows. */
export const sayAtDoor = (word: Word): string => WORDS[languageOfPanel()]?.[word] ?? en[word];

export const languageOfPanel = (): string => document.documentElement.lang || 'en';
