import { adminApi } from '@strapi/strapi/admin';
import type { Problem } from '../../shared/validation/problem';
import { PAGE } from '../api/content-types';
import type { DocumentReference } from '../api/newsroom-api';
import type { Related } from './domain/form-release';

interface ListedRelation {
  readonly documentId: string;
  readonly name?: string | null;
  readonly status?: string;
}

const RELATIONS_AT_MOST = 100; // as many as the content manager lists at once

const formApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'Relations'] }).injectEndpoints({
  endpoints: (builder) => ({
    /** What a relation of a document has, as it is saved. */
    savedRelations: builder.query<readonly Related[], DocumentReference & { field: string; locale: string }>({
      query: ({ uid, documentId, field, locale }) => ({
        url: `/content-manager/relations/${uid}/${documentId}/${field}`,
        config: { params: { locale, status: 'draft', pageSize: RELATIONS_AT_MOST } },
      }),
      transformResponse: ({ results }: { readonly results: readonly ListedRelation[] }) =>
        results.map(({ documentId, name, status }) => ({
          documentId,
          name: name ?? '',
          isPublished: status !== 'draft',
        })),
      providesTags: (_result, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
        'Relations',
      ],
    }),
    /** A document in one language, as it is saved. */
    savedDocument: builder.query<Readonly<Record<string, unknown>>, DocumentReference & { locale: string }>({
      query: ({ uid, documentId, locale }) => ({
        url: `/content-manager/collection-types/${uid}/${documentId}`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { readonly data: Readonly<Record<string, unknown>> }) => data,
      providesTags: (_result, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    /** What stands against publishing the pictures of a page, as it is saved. */
    pagePictures: builder.query<readonly Problem[], { documentId: string; locale: string }>({
      query: ({ documentId, locale }) => ({
        url: `/newsroom/pages/${documentId}/pictures`,
        config: { params: { locale } },
      }),
      transformResponse: ({ data }: { readonly data: readonly Problem[] }) => data,
      providesTags: (_result, _error, { documentId }) => [{ type: 'Document', id: `${PAGE}_${documentId}` }],
    }),
    /** Which addresses lead nowhere in the office's own site. */
    deadLinks: builder.query<readonly string[], { links: readonly string[]; locale: string }>({
      query: ({ links, locale }) => ({
        url: '/newsroom/dead-links',
        config: { params: { links: JSON.stringify(links), locale } },
      }),
      transformResponse: ({ data }: { readonly data: readonly string[] }) => data,
    }),
  }),
});

export const { useSavedRelationsQuery, useSavedDocumentQuery, usePagePicturesQuery, useDeadLinksQuery } =
  formApi;
