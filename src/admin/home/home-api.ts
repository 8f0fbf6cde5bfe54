import { adminApi } from '@strapi/strapi/admin';
import type { Home, RemovalPlan } from '../../desk/contract/home';
import { PAGE, PRESS_RELEASE } from '../api/content-types';

interface Data<Content> {
  readonly data: Content;
}

const TAG = 'NewsroomHome';

const homeApi = adminApi.enhanceEndpoints({ addTagTypes: [TAG, 'Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    home: builder.query<Home, undefined>({
      query: () => ({ url: '/newsroom/overview' }),
      transformResponse: ({ data }: Data<Home>) => data,
      providesTags: [
        TAG,
        { type: 'Document', id: `${PRESS_RELEASE}_LIST` },
        { type: 'Document', id: `${PAGE}_LIST` },
      ],
    }),
    sendAgain: builder.mutation<unknown, string>({
      query: (id) => ({ url: `/newsroom/deliveries/${id}/retry`, method: 'POST', data: {} }),
      invalidatesTags: [TAG],
    }),
    removalPlan: builder.query<RemovalPlan, undefined>({
      query: () => ({ url: '/newsroom/demonstration' }),
      transformResponse: ({ data }: Data<RemovalPlan>) => data,
      keepUnusedDataFor: 0,
    }),
    removeDemonstration: builder.mutation<unknown, undefined>({
      query: () => ({ url: '/newsroom/demonstration/remove', method: 'POST', data: {} }),
      invalidatesTags: (_result, error) => (error ? [] : [TAG, 'Document']),
    }),
    dismissSteps: builder.mutation<unknown, undefined>({
      query: () => ({ url: '/newsroom/first-steps/dismiss', method: 'POST', data: {} }),
      invalidatesTags: [TAG],
    }),
  }),
});

export const {
  useHomeQuery,
  useSendAgainMutation,
  useRemovalPlanQuery,
  useRemoveDemonstrationMutation,
  useDismissStepsMutation,
} = homeApi;
