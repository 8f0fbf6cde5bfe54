import { z } from 'zod';

const DELIVERY_STATES = ['waiting', 'delivered', 'parked', 'dropped'] as const;

/** What the panel asks of the log of deliveries. */
export const DELIVERIES_QUERY = z.strictObject({
  receiver: z.string('Send the documentId of one webhook.').optional(),
  state: z.enum(DELIVERY_STATES, `Use one of ${DELIVERY_STATES.join(', ')}.`).optional(),
});

export type DeliveriesQuery = z.infer<typeof DELIVERIES_QUERY>;
