import { isReady, type ReleaseFacts } from './check-transition';
import type { TransitionRequest } from './transition-request';

/** The languages that a transition acts on: whoever asks for it needs the right on each of them. */
export const concernedLocales = (request: TransitionRequest, { languages }: ReleaseFacts): string[] => {
  const written = languages.map(({ locale }) => locale);
  const ready = languages.filter(isReady).map(({ locale }) => locale);
  const open = languages.filter(({ isPublic }) => isPublic).map(({ locale }) => locale);
  switch (request.name) {
    case 'release':
      return [...new Set([...ready, ...request.locales])];
    case 'schedule':
    case 'restore':
      return ready;
    case 'addLanguages':
    case 'edit':
    case 'correct':
      return [...request.locales];
    case 'confirmTranslation':
      return [request.locale];
    case 'withdraw':
      return open;
    default:
      return written;
  }
};
