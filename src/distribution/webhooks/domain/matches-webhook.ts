import type { ChangeKind } from '../../changes/domain/change';
import type { Locale } from '../../../shared/locales/locales';
import { eventField, languageField, readList, type Webhook } from './webhook';

/** What a webhook's filters look at. */
export interface Announced {
  readonly kind: ChangeKind;
  readonly locale: Locale;
  /** Of all versions of the release that were ever public: who heard of it once hears of its correction too. */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

/** Whether a partner wants to hear of a change. */
export const matchesWebhook = (
  webhook: Omit<Webhook, 'secret'>,
  { kind, locale, countries, topics }: Announced,
): boolean =>
  webhook.active &&
  webhook[eventField(kind)] &&
  webhook[languageField(locale)] &&
  meet(readList(webhook.countries), countries) &&
  meet(readList(webhook.topics), topics);

/** An empty filter lets everything pass. */
const meet = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((word) => given.includes(word));
