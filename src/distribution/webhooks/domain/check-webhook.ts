import { WEBHOOK_EVENTS } from '../../../shared/public-change/webhook-events';
import { LOCALES } from '../../../shared/locales/locales';
import { checkReceiverUrl } from '../../../platform/outbound/domain/check-receiver-url';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import type { Sentence } from '../../../shared/validation/sentence';

const SECRET = /^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const SECRET_BYTES = { min: 24, max: 64 }; // as Standard Webhooks has it

/** What of a webhook the newsroom judges: the rest is left to the content model. */
export interface CheckedWebhook {
  readonly url: unknown;
  readonly secret: unknown;
  readonly events: readonly unknown[];
  readonly languages: readonly unknown[];
}

/** What is wrong with a webhook as it would be saved. */
export const checkWebhook = (
  { url, secret, events, languages }: CheckedWebhook,
  { isPrivateAllowed }: { readonly isPrivateAllowed: boolean },
): Problem[] => {
  const problems: Problem[] = [];
  const add = (path: string, text: string | null, values?: Sentence['values']): void => {
    if (text !== null) problems.push(problemAt(path, text, values));
  };
  add('url', checkReceiverUrl(url, isPrivateAllowed));
  add('secret', checkSecret(secret));
  if (events.length === 0) add('events', 'Tick at least one event.');
  for (const word of findUnknown(events, WEBHOOK_EVENTS))
    add('events', 'There is no event {word}. Use a list of these: {known}.', {
      word,
      known: WEBHOOK_EVENTS.join(', '),
    });
  if (languages.length === 0) add('languages', 'Tick at least one language.');
  for (const word of findUnknown(languages, LOCALES))
    add('languages', 'There is no language {word} here. Use a list of these: {known}.', {
      word,
      known: LOCALES.join(', '),
    });
  return problems;
};

/** What was chosen and is none of the words, as JSON. */
const findUnknown = (chosen: readonly unknown[], words: readonly string[]): string[] =>
  chosen
    .filter((word) => typeof word !== 'string' || !words.includes(word))
    .map((word) => JSON.stringify(word));

const checkSecret = (secret: unknown): string | null => {
  if (secret === undefined || secret === null || secret === '') return null;
  const { min, max } = SECRET_BYTES;
  const bytes =
    typeof secret === 'string' && SECRET.test(secret) ? bytesOf(secret.slice('whsec_'.length)) : 0;
  const isFit = bytes >= min && bytes <= max;
  return isFit ? null : 'Leave it empty for a new one, or write whsec_ and 24 to 64 random bytes in base64.';
};

/** How many bytes a text in base64 stands for. */
const bytesOf = (base64: string): number => (base64.replace(/=+$/, '').length * 3) >> 2;
