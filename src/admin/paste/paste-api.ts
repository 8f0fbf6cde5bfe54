import { adminApi } from '@strapi/strapi/admin';
import type { MadeDraft, PastedDraft, Reading } from '../../desk/contract/paste';
import { DOCUMENT_TAGS, listedAnew } from '../api/changed-by';
import { PRESS_RELEASE } from '../api/content-types';

interface Data<Content> {
  readonly data: Content;
}

/** What is read: a text, or formatted text. */
export interface Source {
  readonly format: 'text' | 'html';
  readonly content: string;
}

const formOf = (file: File): FormData => {
  const form = new FormData();
  form.append('file', file);
  return form;
};

const api = adminApi.enhanceEndpoints({ addTagTypes: DOCUMENT_TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    readPaste: builder.mutation<Reading, Source>({
      query: (data) => ({ url: '/newsroom/paste/readings', method: 'POST', data }),
      transformResponse: ({ data }: Data<Reading>) => data,
    }),
    readDropped: builder.mutation<Reading, File>({
      query: (file) => ({ url: '/newsroom/paste/files', method: 'POST', data: formOf(file) }),
      transformResponse: ({ data }: Data<Reading>) => data,
    }),
    makePastedDraft: builder.mutation<MadeDraft, PastedDraft>({
      query: (data) => ({ url: '/newsroom/paste/drafts', method: 'POST', data }),
      transformResponse: ({ data }: Data<MadeDraft>) => data,
      invalidatesTags: (_result, error) => (error ? [] : listedAnew(PRESS_RELEASE)),
    }),
  }),
});

export const { useReadPasteMutation, useReadDroppedMutation, useMakePastedDraftMutation } = api;
