import { Webhook as Verifier } from 'standardwebhooks';
import { unique } from './api';
import type { Received, Receiver } from './receiver';
import { administrator, type Staff } from './staff';

const COLLECTION = '/content-manager/collection-types/api::partner-webhook.partner-webhook';

export interface StoredWebhook {
  readonly documentId: string;
  readonly name: string;
  readonly secret: string;
  readonly active: boolean;
  readonly events: readonly string[];
  readonly languages: readonly string[];
}

/** Asks the panel for a webhook, as somebody. */
export const postWebhook = (fields: object, staff: Staff = administrator()) =>
  staff.post(COLLECTION, { name: unique('Agency'), ...fields });

export const putWebhook = (documentId: string, fields: object) =>
  administrator().put(`${COLLECTION}/${documentId}`, fields);

export const deleteWebhook = (documentId: string) => administrator().delete(`${COLLECTION}/${documentId}`);

export const getWebhook = (documentId: string, staff: Staff = administrator()) =>
  staff.get(`${COLLECTION}/${documentId}`);

export const makeWebhook = async (receiver: Receiver, fields: object = {}): Promise<StoredWebhook> => {
  const response = await postWebhook({ url: `${receiver.url}/hook`, ...fields }).expect(201);
  return (response.body as { data: StoredWebhook }).data;
};

/** Countries or topics as the panel sends them, of which these were added. */
export const connecting = (...documentIds: string[]) => ({
  connect: documentIds.map((documentId) => ({ documentId })),
  disconnect: [],
});

/** The body of a webhook. */
export interface WebhookBody {
  readonly type: string;
  readonly version: number;
  readonly timestamp: string;
  readonly data: {
    readonly id: string;
    readonly documentId: string;
    readonly locale: string;
    readonly cursor: string | null;
    readonly from: string | null;
    readonly state: string | null;
    readonly url: string | null;
    readonly notice: string | null;
    readonly release: Record<string, unknown> | null;
  };
}

/** What a receiver was told, checked by the partners' own library. @throws for a wrong signature */
export const verify = ({ body, headers }: Received, secret: string): WebhookBody =>
  new Verifier(secret).verify(body, headers as Record<string, string>) as WebhookBody;

export const bodiesOf = ({ received }: Receiver): WebhookBody[] =>
  received.map(({ body }) => JSON.parse(body) as WebhookBody);

/** What a receiver was told of a release: `released en`, … */
export const toldOf = (receiver: Receiver, documentId: string): string[] =>
  bodiesOf(receiver)
    .filter(({ data }) => data.documentId === documentId)
    .map(({ type, data }) => `${type.replace('press-release.', '')} ${data.locale}`);
