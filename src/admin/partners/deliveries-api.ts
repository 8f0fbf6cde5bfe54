import { adminApi } from '@strapi/strapi/admin';
import { rememberZone } from '../logic/office-zone';

/** A delivery as `GET /newsroom/deliveries` answers it. */
export interface ShownDelivery {
  readonly id: string;
  readonly documentId: string;
  readonly locale: string;
  readonly kind: string;
  readonly state: 'waiting' | 'delivered' | 'parked' | 'dropped';
  readonly attempts: number;
  readonly status: number | null;
  readonly failure: string | null;
  /** milliseconds */
  readonly latency: number | null;
  /** ISO 8601 */
  readonly createdAt: string;
  readonly nextAt: string | null;
}

/** What a receiver was sent; `timeZone` is the office's, an IANA name. */
export interface Deliveries {
  readonly deliveries: readonly ShownDelivery[];
  readonly timeZone: string;
}

interface Answer {
  readonly data: readonly ShownDelivery[];
  readonly meta: { readonly timeZone: string };
}

const TAG = 'PartnerDeliveries';

const deliveriesApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    deliveries: builder.query<Deliveries, string>({
      query: (receiver) => ({ url: '/newsroom/deliveries', config: { params: { receiver } } }),
      transformResponse: ({ data, meta }: Answer) => {
        rememberZone(meta.timeZone);
        return { deliveries: data, timeZone: meta.timeZone };
      },
      providesTags: [TAG],
    }),
    retryDelivery: builder.mutation<unknown, string>({
      query: (id) => ({ url: `/newsroom/deliveries/${id}/retry`, method: 'POST', data: {} }),
      invalidatesTags: [TAG],
    }),
    testWebhook: builder.mutation<unknown, string>({
      query: (documentId) => ({
        url: `/newsroom/partner-webhooks/${documentId}/test`,
        method: 'POST',
        data: {},
      }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const { useDeliveriesQuery, useRetryDeliveryMutation, useTestWebhookMutation } = deliveriesApi;
