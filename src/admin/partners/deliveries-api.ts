import { adminApi } from '@strapi/strapi/admin';

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

const TAG = 'PartnerDeliveries';

const deliveriesApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG] }).injectEndpoints({
  endpoints: (builder) => ({
    deliveries: builder.query<readonly ShownDelivery[], string>({
      query: (receiver) => ({ url: '/newsroom/deliveries', config: { params: { receiver } } }),
      transformResponse: ({ data }: { readonly data: readonly ShownDelivery[] }) => data,
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
