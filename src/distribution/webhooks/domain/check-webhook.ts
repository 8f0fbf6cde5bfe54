import { CHANGE_KINDS } from '../../changes/domain/change';
import { isIsoCode, normaliseIsoCode } from '../../../shared/countries/iso-code';
import { LOCALES } from '../../../shared/locales/locales';
import { checkReceiverUrl } from '../../../platform/outbound/domain/check-receiver-url';
import { problemAt, type Problem } from '../../../shared/validation/problem';
import type { Sentence } from '../../../shared/validation/sentence';
import { eventField, languageField, readList } from './webhook';

const SECRET = /^whsec_([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const SECRET_BYTES = { min: 24, max: 64 }; // as Standard Webhooks has it

/**
 * What is wrong with a webhook as it would be saved.
 *
 * @param topics - the slugs of all topics, in all languages
 */
export const checkWebhook = (
  webhook: Readonly<Record<string, unknown>>,
  { topics, isPrivateAllowed }: { readonly topics: readonly string[]; readonly isPrivateAllowed: boolean },
): Problem[] => {
  const problems: Problem[] = [];
  const add = (path: string, text: string | null, values?: Sentence['values']): void => {
    if (text !== null) problems.push(problemAt(path, text, values));
  };
  add('url', checkReceiverUrl(webhook.url, isPrivateAllowed));
  add('secret', checkSecret(webhook.secret));
  for (const code of readList(webhook.countries)) {
    if (!isIsoCode(normaliseIsoCode(code)))
      add(
        'countries',
        '"{code}" is no country code. Use two letters of ISO 3166-1 with commas, such as GH, MA.',
        { code },
      );
  }
  for (const slug of readList(webhook.topics)) {
    if (!topics.includes(slug))
      add('topics', 'There is no topic "{slug}". Use the slugs of topics, with commas.', { slug });
  }
  const isTicked = (field: string): boolean => webhook[field] !== false;
  if (!CHANGE_KINDS.map(eventField).some(isTicked)) add('onReleased', 'Tick at least one event.');
  if (!LOCALES.map(languageField).some(isTicked)) add('inEn', 'Tick at least one language.');
  return problems;
};

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
