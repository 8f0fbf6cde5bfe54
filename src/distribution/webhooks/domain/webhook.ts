import type { Locale } from '../../../shared/locales/locales';
import type { WebhookEventName } from '../../../shared/public-change/webhook-events';

/** A partner's webhook as it is stored. */
export interface Webhook {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly active: boolean;
  readonly url: string;
  readonly secret: string;
  /** null: as nobody has saved it yet; then nothing passes */
  readonly events: readonly WebhookEventName[] | null;
  readonly languages: readonly Locale[] | null;
}

/** A document that a filter names, by what stays the same when it is renamed. */
export interface Subject {
  readonly documentId: string;
}

/** A webhook with what it is about; empty: all. */
export interface FilteredWebhook extends Omit<Webhook, 'secret'> {
  readonly countries: readonly Subject[];
  readonly topics: readonly Subject[];
}
