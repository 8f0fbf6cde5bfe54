import { localesGoingOut, type ReleaseFacts } from './check-transition';
import type { TransitionRequest } from './transition-request';

/** The languages that a transition acts on: whoever asks for it needs the right on each of them. */
export const concernedLocales = (request: TransitionRequest, { languages }: ReleaseFacts): string[] => {
  const written = languages.map(({ locale }) => locale);
  const open = languages.filter(({ isPublic }) => isPublic).map(({ locale }) => locale);
  switch (request.name) {
    case 'release':
      return [...new Set([...localesGoingOut(languages), ...request.locales])];
    case 'schedule':
    case 'restore':
      return localesGoingOut(languages, request.locales);
    case 'addLanguages':
    case 'edit':
    case 'correct':
    case 'moveIn':
      return [...request.locales];
    case 'confirmTranslation':
      return [request.locale];
    case 'withdraw':
      return open;
    default:
      return written;
  }
};
