import type { Audience } from '../../desk/contract/notes';
import { LOCALE_NAMES } from '../../shared/locales/locales';
import type { Say } from '../words/use-words';

/** Whom a note is for, in words. */
export const sayAudience = (say: Say, audience: Audience, locale: string | null): string =>
  audience === 'translators'
    ? say('newsroom.notes.translators', { language: nameOf(locale) })
    : say(`newsroom.notes.${audience}`);

const nameOf = (locale: string | null): string =>
  (LOCALE_NAMES as Readonly<Record<string, string>>)[locale ?? ''] ?? locale ?? '';
