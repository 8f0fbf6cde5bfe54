import { adminApi } from '@strapi/strapi/admin';
import type { CalendarAddress, NewCalendarAddress, ShownCalendar } from '../../desk/contract/calendar';
import { PRESS_RELEASE } from '../api/content-types';
import { rememberZone } from '../logic/office-zone';
import type { Day } from './domain/days';

interface Data<Content> {
  readonly data: Content;
}

const ADDRESS = ['CalendarAddress' as const];

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'CalendarAddress'] }).injectEndpoints({
  endpoints: (builder) => ({
    calendar: builder.query<ShownCalendar, { from: Day; to: Day; locale: string }>({
      query: (params) => ({ url: '/newsroom/calendar', config: { params } }),
      transformResponse: ({ data }: Data<ShownCalendar>) => {
        rememberZone(data.timeZone);
        return data;
      },
      providesTags: [{ type: 'Document' as const, id: `${PRESS_RELEASE}_LIST` }],
    }),
    calendarAddress: builder.query<CalendarAddress | null, undefined>({
      query: () => ({ url: '/newsroom/calendar/address' }),
      transformResponse: ({ data }: Data<CalendarAddress | null>) => data,
      providesTags: ADDRESS,
      keepUnusedDataFor: 0,
    }),
    makeAddress: builder.mutation<NewCalendarAddress, { showsTitles: boolean; locale: string }>({
      query: (data) => ({ url: '/newsroom/calendar/address', method: 'POST', data }),
      transformResponse: ({ data }: Data<NewCalendarAddress>) => data,
      invalidatesTags: ADDRESS,
    }),
    revokeAddress: builder.mutation<unknown, undefined>({
      query: () => ({ url: '/newsroom/calendar/address/revoke', method: 'POST', data: {} }),
      invalidatesTags: ADDRESS,
    }),
  }),
});

export const { useCalendarQuery, useCalendarAddressQuery, useMakeAddressMutation, useRevokeAddressMutation } =
  api;
