import { z } from 'zod';
import { readQuery, type ReadQuery } from '../../../shared/http/read-query';

const DELIVERY_STATES = ['waiting', 'delivered', 'parked', 'dropped'] as const;

const QUERY = z.strictObject({
  receiver: z.string('Send the documentId of one webhook.').optional(),
  state: z.enum(DELIVERY_STATES, `Use one of ${DELIVERY_STATES.join(', ')}.`).optional(),
});

export type DeliveriesQuery = z.infer<typeof QUERY>;

/** Reads what the panel asks of the log of deliveries. */
export const readDeliveriesQuery = (query: Readonly<Record<string, unknown>>): ReadQuery<DeliveriesQuery> =>
  readQuery(QUERY, query);
