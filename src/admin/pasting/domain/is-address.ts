import { safeUrl } from '../../../shared/blocks/safe-url';

/** Whether a text is one address that may stand in a link, and nothing else. @example isAddress('https://example.org/a') // true */
export const isAddress = (text: string): boolean =>
  /^(?:https?|mailto|tel):\S+$/i.test(text) && safeUrl(text) !== null && URL.canParse(text);
