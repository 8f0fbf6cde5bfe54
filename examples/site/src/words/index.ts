import type { Language } from '../languages';
import { ar } from './ar';
import { en, type Words } from './en';
import { es } from './es';
import { fr } from './fr';

export type { Words };

const WORDS: Readonly<Record<Language, Words>> = { en, fr, es, ar };

export const wordsOf = (language: Language): Words => WORDS[language];
