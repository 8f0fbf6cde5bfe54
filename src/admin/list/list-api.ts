import { adminApi } from '@strapi/strapi/admin';
import type { OfficeClock, ReleaseList } from '../../desk/contract/list';
import { PRESS_RELEASE } from '../api/content-types';

/** What a list of releases is asked for; what is left out is not looked at. */
export type ListQuery = Readonly<Record<string, string | number>>;

/** The content manager's own marks: its saves refresh our lists, our copies its lists. */
const LISTS = [{ type: 'Document' as const, id: `${PRESS_RELEASE}_LIST` }];

const listApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    releases: builder.query<ReleaseList, ListQuery>({
      query: (params) => ({ url: '/newsroom/press-releases', config: { params } }),
      transformResponse: ({ data }: { readonly data: ReleaseList }) => data,
      providesTags: LISTS,
    }),
    clock: builder.query<OfficeClock, undefined>({
      query: () => ({ url: '/newsroom/clock' }),
      transformResponse: ({ data }: { readonly data: OfficeClock }) => data,
    }),
    /** A new draft with the words of one language; its slug is made of the title that it gets. */
    duplicate: builder.mutation<{ readonly documentId: string }, { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: `/content-manager/collection-types/${PRESS_RELEASE}/clone/${documentId}`,
        method: 'POST',
        data: { locale, slug: null },
      }),
      transformResponse: ({ data }: { readonly data: { readonly documentId: string } }) => data,
      invalidatesTags: (_result, error) => (error ? [] : LISTS),
    }),
  }),
});

export const { useReleasesQuery, useClockQuery, useDuplicateMutation } = listApi;
