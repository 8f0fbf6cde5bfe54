import { adminApi } from '@strapi/strapi/admin';
import type { Appearance } from '../../desk/contract/appearance';

interface Asked {
  readonly uid: string;
  /** null for a new document */
  readonly documentId: string | null;
  readonly locale: string;
  /** documentIds of contacts that the form holds and nobody saved yet. */
  readonly contacts: readonly string[];
}

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    /** How a document meets its readers, beside what its form holds. */
    appearance: builder.query<Appearance, Asked>({
      query: ({ uid, documentId, locale, contacts }) => ({
        url: `/newsroom/appearance/${uid}`,
        config: {
          params: {
            locale,
            ...(documentId === null ? {} : { documentId }),
            ...(contacts.length === 0 ? {} : { contacts: contacts.join(',') }),
          },
        },
      }),
      transformResponse: ({ data }: { data: Appearance }) => data,
      // the content manager's own mark for what shows one document: a save refreshes it
      providesTags: (_result, _error, { uid, documentId }) => [
        { type: 'Document' as const, id: `${uid}_${documentId ?? ''}` },
      ],
    }),
  }),
});

export const { useAppearanceQuery } = api;
