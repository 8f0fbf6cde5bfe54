import type { Locale } from '../../../shared/locales/locales';
import type { ChangeKind } from '../../../shared/public-change/change-kinds';
import type { FilteredWebhook, Subject } from './webhook';

/** What a webhook's filters look at. */
export interface Announced {
  readonly kind: ChangeKind;
  readonly locale: Locale;
  /**
   * `documentId` of all that the versions of the release that were ever public were about: who heard of it once hears of its
   * correction too.
   */
  readonly countries: readonly string[];
  readonly topics: readonly string[];
}

/** Whether a partner wants to hear of a change. */
export const matchesWebhook = (
  { active, events, languages, ...wanted }: FilteredWebhook,
  { kind, locale, countries, topics }: Announced,
): boolean =>
  active &&
  events?.includes(kind) === true &&
  languages?.includes(locale) === true &&
  meet(wanted.countries, countries) &&
  meet(wanted.topics, topics);

/** An empty filter lets everything pass. */
const meet = (wanted: readonly Subject[], given: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some(({ documentId }) => given.includes(documentId));
