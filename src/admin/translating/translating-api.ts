import { adminApi } from '@strapi/strapi/admin';
import type { Comparison } from '../../desk/contract/translating';
import { changedBy, DOCUMENT_TAGS, documentTag, type DocumentReference } from '../api/changed-by';

const api = adminApi.enhanceEndpoints({ addTagTypes: DOCUMENT_TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    /** A translation beside its source, as both are saved. */
    comparison: builder.query<Comparison, DocumentReference & { locale: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/newsroom/translating/${uid}/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { readonly data: Comparison }) => data,
      providesTags: (_result, _error, document) => [documentTag(document)],
    }),
    /** Says that it was held against its source, as that was when `version` was the newest. */
    confirmTranslation: builder.mutation<
      unknown,
      DocumentReference & { locale: string; version: number | null }
    >({
      query: ({ uid, documentId, locale, version }) => ({
        url: `/newsroom/translating/${uid}/${documentId}/confirm`,
        method: 'POST',
        data: { locale },
        config: version === null ? {} : { headers: { 'If-Match': `"${version}"` } },
      }),
      invalidatesTags: (_result, error, document) => (error ? [] : changedBy(document)),
    }),
  }),
});

export const { useComparisonQuery, useConfirmTranslationMutation } = api;
