import { adminApi } from '@strapi/strapi/admin';
import type { Comparison } from '../../desk/contract/translating';
import type { DocumentReference } from '../api/newsroom-api';

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    /** A translation beside its source, as both are saved. */
    comparison: builder.query<Comparison, DocumentReference & { locale: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/newsroom/translating/${uid}/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { readonly data: Comparison }) => data,
      // the content manager's own mark for what shows one document: a save refreshes it
      providesTags: (_result, _error, { uid, documentId }) => [
        { type: 'Document' as const, id: `${uid}_${documentId}` },
      ],
    }),
  }),
});

export const { useComparisonQuery } = api;
